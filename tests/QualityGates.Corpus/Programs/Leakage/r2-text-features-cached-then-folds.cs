// corpus: The store keeps featurized tickets to save time, and the experiment cross-validates what comes out of it.
// library: ML.NET
// axis: two classes, property, lazy
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class TicketFeatures
{
    private readonly Lazy<IDataView> featurized;

    public TicketFeatures(MLContext ml, string path)
    {
        featurized = new Lazy<IDataView>(() =>
        {
            var raw = ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true);
            var steps = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Body));
            return ml.Data.Cache(steps.Fit(raw).Transform(raw));
        });
    }

    public IDataView View => featurized.Value;
}

public sealed class Experiment(MLContext ml, TicketFeatures features)
{
    public double Run()
    {
        var folds = ml.BinaryClassification.CrossValidate(features.View, ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.Urgent)), 5, nameof(Ticket.Urgent));
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
        return new Experiment(ml, new TicketFeatures(ml, args[0])).Run() >= 0.6 ? 0 : 2; // expect: MLQ2002
    }
}

public sealed class Ticket
{
    [LoadColumn(0)] public string Body { get; set; } = "";
    [LoadColumn(1)] public bool Urgent { get; set; }
}
