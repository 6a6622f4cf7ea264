using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TicketDesk;

public sealed record UrgencyOutcome(ITransformer Model, DataViewSchema Schema, BinaryClassificationMetrics Metrics);

public sealed class UrgencyTraining(MLContext ml, IUrgencyTrainer trainer, UrgencyJudge judge)
{
    public UrgencyOutcome Run(string file)
    {
        var tickets = File.ReadLines(file)
            .Select(line => JsonSerializer.Deserialize<Ticket>(line) ?? throw new InvalidDataException($"No ticket: {line}"))
            .ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tickets), testFraction: 0.2, seed: 40);
        var pipeline = ml.Transforms.Text.FeaturizeText("SubjectWords", nameof(Ticket.Subject))
            .Append(ml.Transforms.Text.FeaturizeText("BodyWords", nameof(Ticket.Body)))
            .Append(ml.Transforms.Concatenate("Features", "SubjectWords", "BodyWords"))
            .Append(trainer.Create(ml));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = judge.Judge(model.Transform(split.TestSet)); // expect: MLQ3003
        return new UrgencyOutcome(model, split.TrainSet.Schema, metrics);
    }
}
