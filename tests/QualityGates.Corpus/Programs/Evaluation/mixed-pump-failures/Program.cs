// corpus: Three trainers compete on the test part and the winner's test score is reported; its margin is read as a probability.
// library: ML.NET
// axis: loop, collections, primary constructor, helper in another file
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Pumps;

var ml = new MLContext(seed: 1);
var pumps = ml.Data.LoadFromTextFile<Pump>("pumps.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(pumps, testFraction: 0.2);

var features = ml.Transforms.Concatenate("Features", nameof(Pump.Vibration), nameof(Pump.Temperature), nameof(Pump.Pressure), nameof(Pump.Hours))
    .Append(ml.Transforms.NormalizeMinMax("Features"));
var candidates = new Dictionary<string, IEstimator<ITransformer>>
{
    ["svm"] = features.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Pump.Failed))),
    ["perceptron"] = features.Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Pump.Failed))),
    ["forest"] = features.Append(ml.BinaryClassification.Trainers.FastForest(nameof(Pump.Failed))),
};

ITransformer? best = null;
var bestName = "";
var bestArea = 0.0;
foreach (var (name, candidate) in candidates)
{
    var model = candidate.Fit(split.TrainSet);
    var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Pump.Failed));
    Console.WriteLine($"{name,-12} AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}  F1 {metrics.F1Score:F3}");
    if (metrics.AreaUnderPrecisionRecallCurve > bestArea) // expect: MLQ2006
    {
        (best, bestName, bestArea) = (model, name, metrics.AreaUnderPrecisionRecallCurve);
    }
}

if (best is null)
{
    throw new InvalidOperationException("No candidate was trained.");
}
File.WriteAllText("pumps.txt", string.Create(CultureInfo.InvariantCulture, $"{bestName} {bestArea:F4}"));
ml.Model.Save(best, pumps.Schema, "pumps.zip");

using var alarm = new Alarm(ml, best);
var current = ml.Data.CreateEnumerable<Pump>(ml.Data.LoadFromTextFile<Pump>("pumps-today.csv", ',', true), reuseRowObject: false);
Console.WriteLine($"{alarm.ToInspect(current).Count()} pumps to inspect");
