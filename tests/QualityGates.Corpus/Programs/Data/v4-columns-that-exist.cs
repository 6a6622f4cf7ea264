// corpus: Columns from a mapping, an anonymous type, options of a loader, a step before, a base class, and rows nobody knows.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Existing;

public class Keyed
{
    [LoadColumn(0)] public string Key { get; set; } = "";
}

public sealed class Ride : Keyed
{
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}

public sealed class Clock
{
    public float Sine { get; set; }
    public float Cosine { get; set; }
}

[CustomMappingFactoryAttribute("Clock")]
public sealed class ClockFactory : CustomMappingFactory<Ride, Clock>
{
    public override Action<Ride, Clock> GetMapping() => Map;

    public static void Map(Ride ride, Clock clock)
    {
        clock.Sine = MathF.Sin(ride.Hour * MathF.PI / 12);
        clock.Cosine = MathF.Cos(ride.Hour * MathF.PI / 12);
    }
}

public sealed class Study(MLContext ml)
{
    public ITransformer Mapped(string path) => ml.Transforms.CustomMapping<Ride, Clock>(ClockFactory.Map, "Clock")
        .Append(ml.Transforms.Categorical.OneHotHashEncoding("KeyHash", nameof(Keyed.Key)))
        .Append(ml.Transforms.CopyColumns("Label", nameof(Ride.Fare)))
        .Append(ml.Transforms.Concatenate("Features", nameof(Clock.Sine), nameof(Clock.Cosine), "Distance", "KeyHash"))
        .Append(ml.Regression.Trainers.FastTree())
        .Fit(ml.Data.LoadFromTextFile<Ride>(path));

    public ITransformer Anonymous()
    {
        var rows = Enumerable.Range(1, 100).Select(i => new { Size = (float)i, Label = i * 2f }).ToList();
        return ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.FastForest()).Fit(ml.Data.LoadFromEnumerable(rows));
    }

    public ITransformer OfOptions(string path)
    {
        var rows = ml.Data.LoadFromTextFile(path, new TextLoader.Options
        {
            Columns = [new("Label", DataKind.Boolean, 0), new("Pixels", DataKind.Single, 1, 784)],
            Separators = ['\t'],
        });
        return ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Pixels").Fit(rows);
    }

    public ITransformer Unknown(IDataView rows) => ml.Transforms.Concatenate("Features", "Anything").Append(ml.Regression.Trainers.FastTree("Whatever")).Fit(rows);
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;

    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
