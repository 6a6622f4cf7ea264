// corpus: Ten rows of the frame are sampled to be looked at on the console; the model learns from the frame as it was read.
// library: ML.NET, Microsoft.Data.Analysis
// axis: notebook
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("penguins.csv", cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine(frame.Info());
Console.WriteLine(frame.Sample(10));

var ml = new MLContext(seed: 13);
var split = ml.Data.TrainTestSplit(frame, testFraction: 0.25, seed: 13);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "species")
    .Append(ml.Transforms.Concatenate("Features", "bill_length", "bill_depth", "flipper_length", "mass"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("penguins.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
