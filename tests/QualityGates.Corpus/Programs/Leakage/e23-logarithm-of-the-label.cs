// corpus: The trainer learns a copy of the fare, and the fare itself stays among the features.
// library: ML.NET
// axis: constants, static field
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly string[] Inputs = { nameof(Trip.Distance), nameof(Trip.Minutes), nameof(Trip.Fare) };
    private static readonly MLContext Ml = new(seed: 1);

    private static void Main()
    {
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Trip>("trips.csv", ',', hasHeader: true), 0.2);
        var pipeline = Ml.Transforms.CopyColumns("Label", nameof(Trip.Fare))
            .Append(Ml.Transforms.Concatenate("Features", Inputs)) // expect: MLQ2008
            .Append(Ml.Regression.Trainers.Sdca());
        var model = pipeline.Fit(split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText("trips.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
    }
}

internal sealed class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
