// corpus: Training and test rows come from files of the same name in two folders, which are two sources.
// library: ML.NET
// axis: path composed by a local function of folder constants
using Microsoft.ML;
using Microsoft.ML.Data;

const string FileName = "reviews.tsv";
string In(string folder) => Path.Combine("data", folder, FileName);

var ml = new MLContext(seed: 74);
var train = ml.Data.LoadFromTextFile<Opinion>(In("train"));
var test = ml.Data.LoadFromTextFile<Opinion>(In("test"));
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Opinion.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Opinion.Good)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Opinion.Good));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.85 ? 0 : 1;

internal sealed class Opinion
{
    [LoadColumn(0)] public bool Good { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
