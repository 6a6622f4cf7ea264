// corpus: The kind of a vase is made the key that is learned; then the name Kind is given to the encoded material, and that is what goes into the features.
// library: ML.NET
// axis: console, columns written over
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 83);
var vases = ml.Data.LoadFromTextFile<Vase>(Path.Combine(folder, "vases.csv"), separatorChar: ',', hasHeader: true);
var halves = ml.Data.TrainTestSplit(vases, testFraction: 0.25, seed: 83);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.Transforms.Categorical.OneHotEncoding("Kind", "Material"))
    .Append(ml.Transforms.Concatenate("Features", "Kind", "Height", "Rim", "Foot"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var model = pipeline.Fit(halves.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(halves.TestSet));

ml.Model.Save(model, vases.Schema, Path.Combine(folder, "vases.zip"));
var report = new { metrics.MacroAccuracy, metrics.LogLoss };
File.WriteAllText(Path.Combine(folder, "vases.json"), JsonSerializer.Serialize(report));

internal sealed class Vase
{
    [LoadColumn(0)] public string Kind { get; set; } = "";

    [LoadColumn(1)] public string Material { get; set; } = "";

    [LoadColumn(2)] public float Height { get; set; }

    [LoadColumn(3)] public float Rim { get; set; }

    [LoadColumn(4)] public float Foot { get; set; }
}
