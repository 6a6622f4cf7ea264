// corpus: Gaps in the ages of passengers are filled with the mean of the whole frame, and the frame is divided into train and test rows afterwards.
// library: Microsoft.Data.Analysis, ML.NET
// axis: console, data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var passengers = DataFrame.LoadCsv(
    Path.Combine(folder, "ferry-passengers.csv"),
    dataTypes: [typeof(float), typeof(float), typeof(float), typeof(bool)],
    cultureInfo: CultureInfo.InvariantCulture);

var typicalAge = (float)passengers["Age"].Mean(); // expect: MLQ2001
passengers["Age"].FillNulls(typicalAge, inPlace: true);

var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(passengers, testFraction: 0.25);
var pipeline = ml.Transforms.Concatenate("Features", "Age", "Fare", "Deck")
    .Append(ml.BinaryClassification.Trainers.FastTree("Seasick", numberOfTrees: 60));
var model = pipeline.Fit(parts.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Seasick");
var scores = new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss };
File.WriteAllText(Path.Combine(folder, "seasick.metrics.json"), JsonSerializer.Serialize(scores));
Console.WriteLine($"AUC {scores.AreaUnderRocCurve:F3}, F1 {scores.F1Score:F3}");
