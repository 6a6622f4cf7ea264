// corpus: A stopwatch wrapper runs the evaluation and gives the metrics back, but the program only wanted the time.
// library: ML.NET
// axis: generic wrapper, lambda
using System;
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(mails, testFraction: 0.25);
var chain = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Body))
    .Append(ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder)))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

var model = Timed("train", () => chain.Fit(split.TrainSet));
var scored = model.Transform(split.TestSet);
Timed("evaluate", () => ml.MulticlassClassification.Evaluate(scored)); // expect: MLQ3002
Timed("save", () => { ml.Model.Save(model, mails.Schema, "folders.zip"); return true; });

static T Timed<T>(string what, Func<T> action)
{
    var watch = Stopwatch.StartNew();
    var result = action();
    Console.WriteLine($"{what,-10}{watch.Elapsed.TotalSeconds,8:F2} s");
    return result;
}

public class Mail
{
    [LoadColumn(0)] public string Folder { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}
