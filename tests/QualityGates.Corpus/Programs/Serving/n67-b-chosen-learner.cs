// corpus: A flag chooses the learner; one of the two passes over the file again and again, and nothing keeps its rows.
// library: ML.NET
// axis: conditional expression inside a chain, cross-validation, local function
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true, allowQuoting: true);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text)))
    .Append(Learner(args.Contains("--linear")));
var folds = ml.MulticlassClassification.CrossValidate(mails, pipeline, numberOfFolds: 5, samplingKeyColumnName: nameof(Mail.Thread));
Console.WriteLine(folds.Average(static fold => fold.Metrics.MacroAccuracy).ToString("F3", CultureInfo.InvariantCulture));

IEstimator<ITransformer> Learner(bool isLinear) => isLinear
    ? ml.MulticlassClassification.Trainers.SdcaMaximumEntropy() // expect: MLQ6008
    : ml.MulticlassClassification.Trainers.LightGbm();

internal sealed class Mail
{
    [LoadColumn(0)] public string Folder { get; set; } = "";
    [LoadColumn(1)] public string Thread { get; set; } = "";
    [LoadColumn(2)] public string Text { get; set; } = "";
}
