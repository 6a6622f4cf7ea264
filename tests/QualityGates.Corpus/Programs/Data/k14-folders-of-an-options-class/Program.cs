// corpus: Paths are defaults of an options class, climb out of the build output in a property, and are put together with backslashes by an extension method.
// library: ML.NET
// axis: options object
using System.Text.Json;
using Crops;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;

var options = new CropOptions { Output = Environment.GetEnvironmentVariable("CROPS_OUT") ?? "out" };
var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Field>(options.Fields, separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Clay))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Field.Yield)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Field.Yield));
File.WriteAllText(options.Report("metrics"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
ml.Model.Save(model, rows.Schema, Path.Combine(Layout.Root, "models", "yield.zip"));

using var session = new InferenceSession(options.Network);
Console.WriteLine(string.Join(", ", session.InputMetadata.Keys));

internal sealed class Field
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Clay { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
