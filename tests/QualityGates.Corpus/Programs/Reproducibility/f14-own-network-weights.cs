// corpus: A hand-written network begins with weights of MathNet's default source.
// library: MathNet
// axis: field
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

var net = new TwoLayerNet(4, 8, 1);
foreach (var (x, y) in Samples.Read("xor.txt"))
{
    net.Step(x, y, 0.05);
}
Console.WriteLine(net.Loss);

class TwoLayerNet
{
    private Matrix<double> hidden;
    private Matrix<double> output;

    public TwoLayerNet(int inputs, int width, int outputs)
    {
        hidden = Matrix<double>.Build.Random(width, inputs, new Normal(0, 0.1)); // expect: MLQ1002
        output = Matrix<double>.Build.Random(outputs, width); // expect: MLQ1002
    }

    public double Loss { get; private set; }

    public void Step(Vector<double> x, double y, double rate)
    {
        var h = (hidden * x).Map(Math.Tanh);
        var p = (output * h)[0];
        var error = p - y;
        Loss = error * error;
        var back = output.Transpose().Column(0) * error;
        output -= rate * error * h.ToRowMatrix();
        hidden -= rate * back.PointwiseMultiply(h.Map(v => 1 - v * v)).OuterProduct(x);
    }
}

static class Samples
{
    public static IEnumerable<(Vector<double> X, double Y)> Read(string path) =>
        from line in File.ReadAllLines(path)
        let parts = line.Split(' ').Select(p => double.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray()
        select (Vector<double>.Build.DenseOfArray(parts[..4]), parts[4]);
}
