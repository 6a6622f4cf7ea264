using Microsoft.ML;

namespace Helpdesk;

public sealed class EscalationModel(MLContext ml)
{
    public IReadOnlyList<string> Warn(IReadOnlyList<Ticket> closed, IReadOnlyList<Ticket> open)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(closed), testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("ProductCode", nameof(Ticket.Product))
            .Append(ml.Transforms.Concatenate("Features", nameof(Ticket.Length), nameof(Ticket.Attachments), nameof(Ticket.EarlierTickets), "ProductCode"))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Ticket.Escalated), numberOfIterations: 20))
            .Fit(split.TrainSet);

        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Ticket.Escalated)); // expect: MLQ3002

        var answers = ml.Data.CreateEnumerable<EscalationAnswer>(model.Transform(ml.Data.LoadFromEnumerable(open)), reuseRowObject: false);
        return answers
            .Where(answer => answer.Score > 0.5f) // expect: MLQ3006
            .Select(answer => answer.Product)
            .ToList();
    }
}
