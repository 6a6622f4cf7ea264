// corpus: Fares are learned from one split and judged by another with another seed, and learned from one read of a file and judged by a second one.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi;

public sealed class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Passengers { get; set; }

    [LoadColumn(2)] public float Fare { get; set; }
}

public sealed class FareComparison(MLContext ml)
{
    public RegressionMetrics BySplits(IDataView rides)
    {
        var model = Pipeline().Fit(Known(rides));
        return ml.Regression.Evaluate(model.Transform(Unknown(rides)), labelColumnName: nameof(Ride.Fare)); // expect: MLQ2004
    }

    public RegressionMetrics ByFiles(string path)
    {
        var rides = Read(path);
        var model = Pipeline().Fit(rides);
        var check = ml.Data.TakeRows(Read(path), 2000);
        return ml.Regression.Evaluate(model.Transform(check), labelColumnName: nameof(Ride.Fare)); // expect: MLQ2004
    }

    private IDataView Known(IDataView rides) => ml.Data.TrainTestSplit(rides, testFraction: 0.2, seed: 1).TrainSet;

    private IDataView Unknown(IDataView rides) => ml.Data.TrainTestSplit(rides, testFraction: 0.2, seed: 2).TestSet;

    private IDataView Read(string path) => ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", nameof(Ride.Distance), nameof(Ride.Passengers))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.Fare), numberOfLeaves: 30));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var comparison = new FareComparison(ml);
        var rides = ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ',', hasHeader: true);
        foreach (var metrics in new[] { comparison.BySplits(rides), comparison.ByFiles(args[1]) })
        {
            if (metrics.MeanAbsoluteError > 3 || metrics.RSquared < 0.5)
            {
                throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError}, R² {metrics.RSquared}");
            }
        }
    }
}
