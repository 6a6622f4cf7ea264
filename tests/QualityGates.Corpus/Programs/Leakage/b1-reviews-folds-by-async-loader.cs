// corpus: An async method hands back reviews whose words were already turned into counts fitted on all of them; the folds are drawn from that view.
// library: ML.NET
// axis: async helper returns the transformed view in a record
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 21);
var corpus = await CorpusLoader.LoadAsync(ml, "reviews.tsv");
var estimator = ml.BinaryClassification.Trainers.SdcaLogisticRegression(corpus.LabelColumn, "Features");
var results = ml.BinaryClassification.CrossValidate(corpus.Rows, estimator, 10, corpus.LabelColumn); // expect: MLQ2002
var mean = results.Average(r => r.Metrics.AreaUnderPrecisionRecallCurve);
Console.WriteLine($"AUPRC over ten folds: {mean:F3}");
await File.WriteAllTextAsync("auprc.txt", mean.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

internal sealed record Corpus(IDataView Rows, string LabelColumn);

internal static class CorpusLoader
{
    public static async Task<Corpus> LoadAsync(MLContext ml, string path)
    {
        var lines = await File.ReadAllLinesAsync(path);
        var reviews = lines.Select(l => l.Split('\t')).Select(c => new Review { Positive = c[0] == "1", Text = c[1] }).ToList();
        var view = ml.Data.LoadFromEnumerable(reviews);
        var words = ml.Transforms.Text.ProduceWordBags("Features", nameof(Review.Text));
        return new Corpus(words.Fit(view).Transform(view), nameof(Review.Positive));
    }
}

internal sealed class Review
{
    public bool Positive { get; set; }
    public string Text { get; set; } = "";
}
