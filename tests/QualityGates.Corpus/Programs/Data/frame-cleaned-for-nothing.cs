// corpus: Rows without values are dropped from a copy that nobody keeps; the frame that is learned from still has them.
// library: DataFrame
// axis: direct
using System;
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("sensors.csv", cultureInfo: CultureInfo.InvariantCulture);
frame.DropNulls(); // expect: MLQ4008
frame["Pressure"].FillNulls(1013f); // expect: MLQ4008
var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(frame);
var pipeline = ml.Transforms.Concatenate("Features", "Pressure", "Humidity").Append(ml.Regression.Trainers.FastTree("Temperature"));
Environment.ExitCode = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Temperature").MeanAbsoluteError < 2 ? 0 : 1;
