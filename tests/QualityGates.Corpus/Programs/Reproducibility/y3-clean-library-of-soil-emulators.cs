// corpus: A library trains an emulator of soil in NumSharp and clusters with Accord, and leaves the seeds to whoever uses it, which is right.
// library: NumSharp, Accord
// axis: library class
using Accord.MachineLearning;
using NumSharp;

namespace Soils;

public sealed class SoilEmulator
{
    private readonly int _inputs;
    private NDArray _weights;

    public SoilEmulator(int inputs)
    {
        _inputs = inputs;
        _weights = np.random.randn(inputs, 1) * 0.1;
    }

    public double Fit(double[][] x, double[] y, int steps, double rate)
    {
        var cut = x.Length * 4 / 5;
        var (trainX, trainY) = (Rows(x[..cut]), Column(y[..cut]));
        for (var step = 0; step < steps; step++)
        {
            var error = trainX.dot(_weights) - trainY;
            _weights = _weights - trainX.T.dot(error) * (rate / cut);
        }

        var rest = Rows(x[cut..]).dot(_weights) - Column(y[cut..]);
        return (double)np.mean(rest * rest);
    }

    public double[] Predict(double[][] x) => Rows(x).dot(_weights).ToArray<double>();

    private NDArray Rows(double[][] x) => np.array(x.SelectMany(row => row).ToArray()).reshape(x.Length, _inputs);

    private static NDArray Column(double[] y) => np.array(y).reshape(y.Length, 1);
}

public sealed class SoilZones(int zones)
{
    private KMeansClusterCollection? _clusters;

    public double Error { get; private set; }

    public int[] Learn(double[][] samples)
    {
        var means = new KMeans(zones) { ComputeError = true, MaxIterations = 200 };
        var clusters = means.Learn(samples);
        _clusters = clusters;
        Error = means.Error;
        return samples.Select(sample => clusters.Decide(sample)).ToArray();
    }

    public int Zone(double[] sample) => (_clusters ?? throw new InvalidOperationException("Nothing has been learned.")).Decide(sample);
}
