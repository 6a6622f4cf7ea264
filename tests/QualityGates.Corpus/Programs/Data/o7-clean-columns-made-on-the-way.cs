// corpus: Every column a step names was loaded, copied, mapped or made by an own step before it; the label is renamed twice.
// library: ML.NET
// axis: extension methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Volume { get; set; }

    [LoadColumn(2)] public string Zone { get; set; } = "";

    [LoadColumn(3), ColumnName("carrier")] public string Carrier { get; set; } = "";
}

public static class ParcelSteps
{
    public const string Density = "Density";

    public static IEstimator<ITransformer> WithDensity(this TransformsCatalog transforms) =>
        transforms.Expression(Density, "(w, v) => w / v", nameof(Parcel.Weight), nameof(Parcel.Volume));

    public static EstimatorChain<ITransformer> ThenLabel(this IEstimator<ITransformer> steps, MLContext ml, string column) =>
        new EstimatorChain<ITransformer>()
            .Append(steps)
            .Append<ITransformer>(ml.Transforms.Conversion.MapValueToKey("Label", column));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 17);
        var parcels = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.2);
        var pipeline = ml.Transforms.WithDensity()
            .ThenLabel(ml, "carrier")
            .Append(ml.Transforms.Categorical.OneHotEncoding("ZoneFlags", nameof(Parcel.Zone)))
            .Append(ml.Transforms.Concatenate("Features", ParcelSteps.Density, nameof(Parcel.Weight), "ZoneFlags"))
            .Append(ml.MulticlassClassification.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmMulticlassTrainer.Options { Seed = 1, Deterministic = true }))
            .Append(ml.Transforms.Conversion.MapKeyToValue("Choice", "PredictedLabel"));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine(FormattableString.Invariant($"{metrics.MicroAccuracy:F3} {metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
    }
}
