// corpus: Before the split only the names of the classes become keys, a place is hashed, gaps get the default value and columns are put together: none of it knows test rows.
// library: ML.NET
// axis: console, steps that learn nothing
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var birds = ml.Data.LoadFromTextFile<Bird>(args[0], separatorChar: ';', hasHeader: true);
var plain = ml.Transforms.Conversion.MapValueToKey("Kind", nameof(Bird.Name))
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("PlaceBits", nameof(Bird.Place)))
    .Append(ml.Transforms.ReplaceMissingValues("KnownWing", nameof(Bird.Wing)))
    .Append(ml.Transforms.Concatenate("Features", "PlaceBits", "KnownWing", nameof(Bird.Beak)));
var ready = plain.Fit(birds).Transform(birds);

var parts = ml.Data.TrainTestSplit(ready, testFraction: 0.2);
var model = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Kind"))
    .Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), "Kind");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

internal sealed class Bird
{
    [LoadColumn(0)]
    public string Place { get; set; } = "";

    [LoadColumn(1)]
    public float Wing { get; set; }

    [LoadColumn(2)]
    public float Beak { get; set; }

    [LoadColumn(3)]
    public string Name { get; set; } = "";
}
