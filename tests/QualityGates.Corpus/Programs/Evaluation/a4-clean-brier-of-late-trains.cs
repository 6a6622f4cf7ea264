// corpus: The evaluator of regressions reads the probabilities of a classifier and its label as 0 and 1: the Brier score.
// library: ML.NET
// axis: class, converted label
using System.Text.Json;
using Microsoft.ML;

namespace Trains;

public sealed class Journey
{
    public float Distance { get; set; }

    public float Stops { get; set; }

    public float Changes { get; set; }

    public bool Late { get; set; }
}

public static class Lateness
{
    public static double Brier(IReadOnlyList<Journey> journeys, string report)
    {
        var ml = new MLContext(seed: 70);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(journeys), testFraction: 0.3, seed: 70);
        var pipeline = ml.Transforms.Conversion.ConvertType("Happened", nameof(Journey.Late))
            .Append(ml.Transforms.Concatenate("Features", nameof(Journey.Distance), nameof(Journey.Stops), nameof(Journey.Changes)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Journey.Late), numberOfTrees: 50));
        var judged = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);

        var asNumbers = ml.Regression.Evaluate(judged, labelColumnName: "Happened", scoreColumnName: "Probability");
        var asClasses = ml.BinaryClassification.Evaluate(judged, nameof(Journey.Late));
        File.WriteAllText(report, JsonSerializer.Serialize(new
        {
            Brier = asNumbers.MeanSquaredError,
            asClasses.LogLoss,
            asClasses.F1Score,
        }));
        return asNumbers.MeanSquaredError;
    }
}
