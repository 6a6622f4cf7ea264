// corpus: An autoencoder on matrices of Math.NET draws its first weights, and the noise it learns from, without a source.
// library: MathNet.Numerics
// axis: field initialiser, static sampler, helper method
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Denoise;

public class Autoencoder
{
    private Matrix<double> encoder;
    private Matrix<double> decoder;
    private readonly double rate;

    public Autoencoder(int inputs, int hidden, double rate)
    {
        encoder = Matrix<double>.Build.Random(hidden, inputs); // expect: MLQ1002
        decoder = Matrix<double>.Build.Random(inputs, hidden, 11);
        this.rate = rate;
    }

    public double Train(IReadOnlyList<Vector<double>> rows, int epochs)
    {
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            loss = 0;
            foreach (var row in rows)
            {
                var noisy = WithNoise(row);
                var code = (encoder * noisy).PointwiseTanh();
                var error = decoder * code - row;
                loss += error.L2Norm();
                var back = decoder.TransposeThisAndMultiply(error).PointwiseMultiply(1 - code.PointwiseMultiply(code));
                decoder -= rate * error.OuterProduct(code);
                encoder -= rate * back.OuterProduct(noisy);
            }
        }
        return loss / rows.Count;
    }

    public double Error(IEnumerable<Vector<double>> rows)
    {
        return rows.Average(r => (decoder * (encoder * r).PointwiseTanh() - r).L2Norm());
    }

    private static Vector<double> WithNoise(Vector<double> row)
    {
        var noise = new double[row.Count];
        Normal.Samples(noise, 0.0, 0.1); // expect: MLQ1002
        return row + Vector<double>.Build.DenseOfArray(noise);
    }
}
