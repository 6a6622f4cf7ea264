// corpus: The search tunes on an inner part of the train rows; best model and prior baseline meet once on the test rows.
// library: ML.NET
// axis: automl, async, primary constructor, baseline
using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Ads;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var impressions = ml.Data.LoadFromTextFile<Impression>("impressions.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(impressions, testFraction: 0.2);

var model = await new ClickExperiment(ml, TimeSpan.FromMinutes(15)).SearchAsync(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Impression.Clicked));

var prior = ml.Transforms.Concatenate("Features", nameof(Impression.Position))
    .Append(ml.BinaryClassification.Trainers.Prior(nameof(Impression.Clicked)))
    .Fit(split.TrainSet);
var baseline = ml.BinaryClassification.Evaluate(prior.Transform(split.TestSet), nameof(Impression.Clicked));

await WriteAsync(("model", metrics), ("prior", baseline));
if (metrics.LogLoss >= baseline.LogLoss)
{
    throw new InvalidOperationException("The search found nothing better than the click rate itself.");
}
ml.Model.Save(model, impressions.Schema, "clicks.zip");

var engine = ml.Model.CreatePredictionEngine<Impression, ClickChance>(model);
var chance = engine.Predict(new Impression { Position = 1, Width = 728, Site = "news", Advertiser = "bank" });
Console.WriteLine(chance.Probability > 0.05f ? "show" : "skip");

static async Task WriteAsync(params (string Name, CalibratedBinaryClassificationMetrics Metrics)[] lines)
{
    await using var writer = new StreamWriter("clicks.csv");
    await writer.WriteLineAsync("name,logloss,auprc");
    foreach (var (name, values) in lines)
    {
        await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name},{values.LogLoss},{values.AreaUnderPrecisionRecallCurve}"));
    }
}
