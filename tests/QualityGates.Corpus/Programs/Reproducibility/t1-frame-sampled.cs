// corpus: A sample of a frame, which no seed can fix, is what the model learns from.
// library: Microsoft.Data.Analysis, ML.NET
// axis: script
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var frame = DataFrame.LoadCsv("flights.csv", cultureInfo: CultureInfo.InvariantCulture);
var sample = frame.Sample(5000); // expect: MLQ1002
var split = ml.Data.TrainTestSplit(sample, 0.2);
var model = ml.Transforms.Concatenate("Features", "distance", "hour")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "delay"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "delay");
Environment.ExitCode = metrics.MeanAbsoluteError < 10 ? 0 : 1;
