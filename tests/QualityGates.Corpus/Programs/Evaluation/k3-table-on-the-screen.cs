// corpus: Metrics become a table by an extension method and a string builder, and the table goes to the screen only.
// library: ML.NET
// axis: extension method, string builder
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
var rows = ml.Data.LoadFromTextFile<Review>("reviews.tsv");
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Review.Positive)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Review.Positive)); // expect: MLQ3008
Console.WriteLine(metrics.ToTable("reviews"));
ml.Model.Save(model, rows.Schema, "reviews.zip");

public sealed class Review
{
    [LoadColumn(0)]
    public bool Positive { get; set; }

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}

public static class Tables
{
    public static string ToTable(this CalibratedBinaryClassificationMetrics metrics, string title)
    {
        var table = new StringBuilder();
        table.AppendLine(title);
        table.AppendLine(Row("area under ROC", metrics.AreaUnderRocCurve));
        table.AppendLine(Row("F1", metrics.F1Score));
        table.Append(Row("log loss", metrics.LogLoss));
        return table.ToString();
    }

    private static string Row(string name, double value) => $"| {name,-16} | {value,8:F4} |";
}
