// corpus: A neighbour classifier gets columns scaled to the range they have in the training rows.
// library: Accord.NET
// axis: arrays, helper class with state
using Accord.MachineLearning;
using Accord.Math;
using Accord.Math.Optimization.Losses;

public sealed class MinMax
{
    private double[] _low = [];
    private double[] _high = [];

    public void Fit(double[][] rows)
    {
        int columns = rows[0].Length;
        _low = new double[columns];
        _high = new double[columns];
        for (int j = 0; j < columns; j++)
        {
            _low[j] = rows.Min(row => row[j]);
            _high[j] = rows.Max(row => row[j]);
        }
    }

    public double[][] Scale(double[][] rows) =>
        rows.Select(row => row.Select((value, j) => (value - _low[j]) / (_high[j] - _low[j])).ToArray()).ToArray();
}

public sealed class GlassExperiment
{
    private readonly int _neighbours;

    public GlassExperiment(int neighbours) => _neighbours = neighbours;

    public double Run(double[][] samples, int[] kinds)
    {
        int trainCount = (int)(samples.Length * 0.7);
        double[][] trainSamples = samples.Get(0, trainCount);
        double[][] testSamples = samples.Get(trainCount, samples.Length);

        var scaler = new MinMax();
        scaler.Fit(trainSamples);

        var knn = new KNearestNeighbors(_neighbours);
        knn.Learn(scaler.Scale(trainSamples), kinds.Get(0, trainCount));

        int[] predicted = knn.Decide(scaler.Scale(testSamples));
        return new ZeroOneLoss(kinds.Get(trainCount, samples.Length)).Loss(predicted);
    }
}
