// corpus: The test part of a split with four fifths is the one that is fitted, and a held-out part is halved into validation and test rows.
// library: ML.NET
// axis: class, tuples
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Windfarm;

public sealed class Hour
{
    [LoadColumn(0)] public float Power { get; set; }

    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}

public sealed record Outcome(string Study, double Absolute, double Root);

public sealed class TurbineStudy(MLContext ml)
{
    public IReadOnlyList<Outcome> Run(string file)
    {
        var hours = ml.Data.LoadFromTextFile<Hour>(file, separatorChar: ',', hasHeader: true);
        return [Swapped(hours), Halved(hours)];
    }

    private Outcome Swapped(IDataView hours)
    {
        var parts = ml.Data.TrainTestSplit(hours, testFraction: 0.8, seed: 2);
        var (learn, check) = (parts.TestSet, parts.TrainSet);
        var model = ml.Regression.Trainers.FastForest(nameof(Hour.Power)).Fit(learn);
        return Named("forest", ml.Regression.Evaluate(model.Transform(check), nameof(Hour.Power)));
    }

    private Outcome Halved(IDataView hours)
    {
        var outer = ml.Data.TrainTestSplit(hours, testFraction: 0.3, seed: 2);
        var halves = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5, seed: 2);
        var model = ml.Regression.Trainers.FastTree(nameof(Hour.Power)).Fit(outer.TrainSet, halves.TrainSet);
        return Named("boosted", ml.Regression.Evaluate(model.Transform(halves.TestSet), nameof(Hour.Power)));
    }

    private static Outcome Named(string study, RegressionMetrics metrics) =>
        new(study, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var outcomes = new TurbineStudy(new MLContext(seed: 9)).Run(args[0]);
        foreach (var outcome in outcomes)
        {
            Console.WriteLine($"{outcome.Study}: {outcome.Absolute:F2} kW, root {outcome.Root:F2} kW");
        }

        return outcomes.All(outcome => outcome.Absolute < 50) ? 0 : 1;
    }
}
