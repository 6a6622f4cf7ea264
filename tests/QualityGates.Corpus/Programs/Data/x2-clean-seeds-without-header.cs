// corpus: Both files of wheat seeds begin with their first seed, and nothing in the program says otherwise.
// library: ML.NET
// axis: hasHeader left out everywhere
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Seeds;

public sealed class Seed
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Perimeter { get; set; }

    [LoadColumn(2)] public float Groove { get; set; }

    [LoadColumn(3)] public string Variety { get; set; } = "";
}

public sealed class VarietyModel(MLContext ml)
{
    private const string Folder = "seeds";

    public (double Macro, double LogLoss) Judge()
    {
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Seed.Variety))
            .Append(ml.Transforms.Concatenate("Features", nameof(Seed.Area), nameof(Seed.Perimeter), nameof(Seed.Groove)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        var model = pipeline.Fit(Part("train"));
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(Part("test")));
        return (metrics.MacroAccuracy, metrics.LogLoss);
    }

    private IDataView Part(string part) =>
        ml.Data.LoadFromTextFile<Seed>(Path.Combine(Folder, part + ".csv"), separatorChar: ',');
}
