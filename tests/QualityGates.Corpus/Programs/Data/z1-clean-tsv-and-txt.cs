// corpus: Messages are read out of a TSV file by the separator ML.NET has by default, and none of them holds a tab.
// library: ML.NET
// axis: spam filter console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 0);
var folder = args[0];
var train = ml.Data.LoadFromTextFile<Message>(Path.Combine(folder, "spam-train.tsv"), hasHeader: true);
var test = ml.Data.LoadFromTextFile<Message>(Path.Combine(folder, "spam-test.txt"), hasHeader: true);

var model = ml.Transforms.Text.NormalizeText("Clean", "Text")
    .Append(ml.Transforms.Text.FeaturizeText("Features", "Clean"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Spam"))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Spam");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText(Path.Combine(folder, "spam-metrics.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

internal sealed class Message
{
    [LoadColumn(0)] public bool Spam { get; set; }

    [LoadColumn(1)] public string Text { get; set; } = "";
}
