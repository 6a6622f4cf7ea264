// corpus: A model of yields is trained and tested, written as ONNX, and the session that reads it must agree with the model before the file is kept.
// library: ML.NET, ONNX Runtime
// axis: console, export and scoring
using System.Text.Json;
using Crops;
using Microsoft.ML;

var arguments = new { Fields = args[0], Output = Directory.CreateDirectory(args[1]).FullName };
var ml = new MLContext(seed: 6);
var fields = ml.Data.LoadFromEnumerable(FieldFile.Read(arguments.Fields));
var parts = ml.Data.TrainTestSplit(fields, testFraction: 0.2, seed: 6);
var yields = new YieldModel(ml);
var model = yields.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(FieldYear.Yield));
File.WriteAllText(Path.Combine(arguments.Output, "yield.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, metrics.RootMeanSquaredError }));

var file = Path.Combine(arguments.Output, "yield.onnx");
OnnxExport.Write(ml, model, parts.TrainSet, file);
using var scorer = new YieldScorer(file);
var difference = Parity.LargestDifference(ml, model, scorer, parts.TestSet, rows: 200);
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} t/ha, R² {metrics.RSquared:F3}, ONNX differs by {difference:G3}");
if (difference > 1e-3)
{
    Console.Error.WriteLine("The exported model does not agree with the one that was trained.");
    return 1;
}

return 0;
