// corpus: The columns that predictions are read by are renamed and made by steps of the pipeline, some of them in a helper.
// library: ML.NET
// axis: helper that appends, key mapped back, copied column
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 2);
var rows = context.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
IEstimator<ITransformer> pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
    .Append(context.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject)))
    .AppendCacheCheckpoint(context)
    .Append(context.MulticlassClassification.Trainers.SdcaMaximumEntropy());
pipeline = Readable(context, pipeline);
var parts = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 2);
var model = pipeline.Fit(parts.TrainSet);
var metrics = context.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{metrics.MacroAccuracy} {metrics.LogLoss}");
context.Model.Save(model, rows.Schema, "folders.zip");

var engine = context.Model.CreatePredictionEngine<Mail, Sorted>(model);
Console.WriteLine(engine.Predict(new Mail { Subject = "Invoice 12" }).Folder);

static IEstimator<ITransformer> Readable(MLContext context, IEstimator<ITransformer> pipeline) => pipeline
    .Append(context.Transforms.Conversion.MapKeyToValue("SuggestedFolder", "PredictedLabel"))
    .Append(context.Transforms.CopyColumns("Confidences", "Score"));

public class Mail
{
    [LoadColumn(0)] public string Folder { get; set; } = "";
    [LoadColumn(1)] public string Subject { get; set; } = "";
}

public class Sorted
{
    [ColumnName("SuggestedFolder")] public string Folder { get; set; } = "";
    public float[] Confidences { get; set; } = [];
}
