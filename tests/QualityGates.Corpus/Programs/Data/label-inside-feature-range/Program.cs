using System;
using Digits;
using Microsoft.ML;

var ml = new MLContext(seed: 12);
var train = ml.Data.LoadFromTextFile<Digit>(path: "train.csv", hasHeader: false, separatorChar: ',');
var test = ml.Data.LoadFromTextFile<Digit>(path: "test.csv", hasHeader: false, separatorChar: ',');
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label").Append(ml.MulticlassClassification.Trainers.LightGbm());
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test));
Environment.ExitCode = metrics.MacroAccuracy > 0.9 && metrics.LogLoss < 0.4 ? 0 : 1;
