// corpus: A neighbour classifier gets columns scaled to the range they have in all rows, and only then are the last rows kept for the test.
// library: Accord.NET
// axis: arrays, helper class
using Accord.MachineLearning;
using Accord.Math;
using Accord.Math.Optimization.Losses;

public static class MinMax
{
    public static double[][] Scale(double[][] rows)
    {
        int columns = rows[0].Length;
        var low = new double[columns];
        var high = new double[columns];
        for (int j = 0; j < columns; j++)
        {
            low[j] = rows.Min(row => row[j]);
            high[j] = rows.Max(row => row[j]);
        }

        return rows.Select(row => row.Select((value, j) => (value - low[j]) / (high[j] - low[j])).ToArray()).ToArray();
    }
}

public sealed class GlassExperiment
{
    private readonly int _neighbours;

    public GlassExperiment(int neighbours) => _neighbours = neighbours;

    public double Run(double[][] samples, int[] kinds)
    {
        double[][] scaled = MinMax.Scale(samples); // expect: MLQ2001
        int trainCount = (int)(samples.Length * 0.7);

        var knn = new KNearestNeighbors(_neighbours);
        knn.Learn(scaled.Get(0, trainCount), kinds.Get(0, trainCount));

        int[] predicted = knn.Decide(scaled.Get(trainCount, samples.Length));
        return new ZeroOneLoss(kinds.Get(trainCount, samples.Length)).Loss(predicted);
    }
}
