// corpus: A runner divides ferry trips into folds itself and hands each training part to a delegate that fits everything anew.
// library: ML.NET
// axis: delegates
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Trip
{
    public float Cars { get; set; }

    public float Wind { get; set; }

    public float Tide { get; set; }

    public bool Late { get; set; }
}

public delegate Func<IDataView, IDataView> Learn(IDataView training);

public sealed class FoldRunner(MLContext ml, int folds)
{
    public IReadOnlyList<TMetrics> Run<TMetrics>(IDataView trips, Learn learn, Func<IDataView, TMetrics> measure)
    {
        var measured = new List<TMetrics>();
        foreach (var fold in ml.Data.CrossValidationSplit(trips, folds))
        {
            var score = learn(fold.TrainSet);
            measured.Add(measure(score(fold.TestSet)));
        }

        return measured;
    }
}

public static class LateFerries
{
    public static void Report(IReadOnlyList<Trip> trips)
    {
        var ml = new MLContext(seed: 15);
        var runner = new FoldRunner(ml, folds: 5);
        var metrics = runner.Run(
            ml.Data.LoadFromEnumerable(trips),
            training =>
            {
                var scaling = ml.Transforms.Concatenate("Raw", nameof(Trip.Cars), nameof(Trip.Wind), nameof(Trip.Tide))
                    .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"))
                    .Fit(training);
                var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Trip.Late));
                var model = trainer.Fit(scaling.Transform(training));
                return rows => model.Transform(scaling.Transform(rows));
            },
            scored => ml.BinaryClassification.Evaluate(scored, nameof(Trip.Late)));

        Print("AUC", metrics, m => m.AreaUnderRocCurve);
        Print("F1", metrics, m => m.F1Score);
        Print("log loss", metrics, m => m.LogLoss);
    }

    private static void Print(string name, IReadOnlyList<CalibratedBinaryClassificationMetrics> metrics, Func<CalibratedBinaryClassificationMetrics, double> pick)
    {
        var values = metrics.Select(pick).ToArray();
        Console.WriteLine($"{name,-9} {values.Average():F3} ({values.Min():F3} to {values.Max():F3})");
    }
}
