// corpus: A fifth of the taxi rides is sampled from the data frame, which draws without a seed, and the sample is what is split and learned from.
// library: ML.NET, Microsoft.Data.Analysis
// axis: script
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var path = args[0];
var rides = DataFrame.LoadCsv(
    path,
    dataTypes: [typeof(float), typeof(float), typeof(float), typeof(float)],
    cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine($"{rides.Rows.Count} rides");

var fewer = rides.Sample((int)(rides.Rows.Count / 5)); // expect: MLQ1002

var ml = new MLContext(seed: 0);
var split = ml.Data.TrainTestSplit(fewer, testFraction: 0.2, seed: 0);
var pipeline = ml.Transforms.Concatenate("Features", "passengers", "seconds", "miles")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "fare"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "fare");

File.WriteAllText(
    Path.ChangeExtension(path, ".metrics.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
