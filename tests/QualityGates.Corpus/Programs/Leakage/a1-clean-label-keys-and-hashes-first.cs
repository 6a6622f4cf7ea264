// corpus: Before the split only the names of the crops become keys, gaps become zero and soils are hashed: nothing of that is learned from test rows but the label's names.
// library: ML.NET
// axis: console, options of a loader
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var loader = ml.Data.CreateTextLoader(
    [
        new TextLoader.Column("Soil", DataKind.String, 0),
        new TextLoader.Column("Rainfall", DataKind.Single, 1),
        new TextLoader.Column("Acidity", DataKind.Single, 2),
        new TextLoader.Column("Crop", DataKind.String, 3),
    ],
    separatorChar: ',',
    hasHeader: true);
var fields = loader.Load(args[0]);

var fixedSteps = ml.Transforms.Conversion.MapValueToKey("Label", "Crop")
    .Append(ml.Transforms.Conversion.Hash("SoilHash", "Soil", numberOfBits: 6))
    .Append(ml.Transforms.Conversion.ConvertType("SoilNumber", "SoilHash", DataKind.Single))
    .Append(ml.Transforms.ReplaceMissingValues("Acidity"))
    .Append(ml.Transforms.Concatenate("Features", "SoilNumber", "Rainfall", "Acidity"));
var ready = fixedSteps.Fit(fields).Transform(fields);

var parts = ml.Data.TrainTestSplit(ready, testFraction: 0.2);
var learned = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var model = learned.Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));

var report = new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss };
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
Console.WriteLine($"macro {report.MacroAccuracy:F3}, log loss {report.LogLoss:F3}");
