// corpus: A column divided out of the price is a feature of the model that predicts the price.
// library: ML.NET
// axis: expression transform, nameof, method chain over methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

internal static class Program
{
    private const string PerRoom = "PricePerRoom";

    private static void Main()
    {
        var ml = new MLContext(seed: 12);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flat>("flats.tsv", hasHeader: true), testFraction: 0.2);
        var model = WithRatios(ml).Append(Assembled(ml)).Append(ml.Regression.Trainers.FastTree(nameof(Flat.Price))).Fit(parts.TrainSet); // expect: MLQ2008
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Flat.Price));
        File.WriteAllText("flats.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }

    private static IEstimator<ITransformer> WithRatios(MLContext ml) => ml.Transforms
        .Expression(PerRoom, "(price, rooms) => price / rooms", nameof(Flat.Price), nameof(Flat.Rooms));

    private static IEstimator<ITransformer> Assembled(MLContext ml) => ml.Transforms
        .Concatenate("Features", nameof(Flat.Rooms), nameof(Flat.Floor), PerRoom);
}

internal sealed class Flat
{
    [LoadColumn(0)] public float Rooms { get; set; }

    [LoadColumn(1)] public float Floor { get; set; }

    [LoadColumn(2)] public float Price { get; set; }
}
