// corpus: A store opens tickets between commas without quotes, which the model that reads the comments would need.
// library: ML.NET
// axis: two callers, one of them reads prose, two files
using Microsoft.ML;

namespace Support;

public sealed class UrgencyModel(MLContext ml)
{
    public (double Auc, double F1) Judge(string path)
    {
        var tickets = TicketStore.Open(ml, path); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(tickets, testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Comments))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Ticket.Urgent)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Urgent));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}

public sealed class DurationModel(MLContext ml)
{
    public (double Mae, double Rmse) Judge(string path)
    {
        var parts = ml.Data.TrainTestSplit(TicketStore.Open(ml, path), testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Ticket.Hour), nameof(Ticket.Attachments))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ticket.Minutes)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Minutes));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
