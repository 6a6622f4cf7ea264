// corpus: What is cached before the folds is hashed word by word, which learns nothing; what learns is in the pipeline.
// library: ML.NET
// axis: two classes, look-alike
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class TicketFeatures(MLContext ml, string path)
{
    public IDataView View()
    {
        var raw = ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true);
        var steps = ml.Transforms.Text.NormalizeText("Clean", nameof(Ticket.Body))
            .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Clean"))
            .Append(ml.Transforms.Text.RemoveDefaultStopWords("Words"));
        return ml.Data.Cache(steps.Fit(raw).Transform(raw));
    }
}

public sealed class Experiment(MLContext ml, TicketFeatures features)
{
    public double Run()
    {
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Keys", "Words")
            .Append(ml.Transforms.Text.ProduceNgrams("Features", "Keys"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.Urgent)));
        var folds = ml.BinaryClassification.CrossValidate(features.View(), pipeline, 5, nameof(Ticket.Urgent));
        foreach (var fold in folds)
        {
            Console.WriteLine($"{fold.Fold}: F1 {fold.Metrics.F1Score:F3}, AUPRC {fold.Metrics.AreaUnderPrecisionRecallCurve:F3}");
        }
        return folds.Average(fold => fold.Metrics.F1Score);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        return new Experiment(ml, new TicketFeatures(ml, args[0])).Run() >= 0.6 ? 0 : 2;
    }
}

public sealed class Ticket
{
    [LoadColumn(0)] public string Body { get; set; } = "";
    [LoadColumn(1)] public bool Urgent { get; set; }
}
