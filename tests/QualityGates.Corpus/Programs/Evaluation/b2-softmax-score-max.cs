// corpus: The scores of a maximum-entropy classifier are probabilities of the classes; the greatest is compared with one half to route uncertain mails to people.
// library: ML.NET
// axis: vector score, LINQ Max
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mails = ml.Data.LoadFromTextFile<SupportMail>("support.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(SupportMail.Topic))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(SupportMail.Body)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
    .Fit(split.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("support.txt", string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy} {metrics.LogLossReduction}"));

var engine = ml.Model.CreatePredictionEngine<SupportMail, Routing>(model);
var routing = engine.Predict(new SupportMail { Body = args.Length > 0 ? args[0] : "My parcel is missing." });
Console.WriteLine(routing.Score.Max() > 0.5f ? routing.PredictedLabel : "front desk");

public class SupportMail
{
    [LoadColumn(0)] public string Topic { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}

public class Routing
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}
