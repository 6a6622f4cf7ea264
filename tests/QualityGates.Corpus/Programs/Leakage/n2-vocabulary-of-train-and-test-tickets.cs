// corpus: The vocabulary of tickets is learned from the archive before the service divides it, so that no word is unknown in the test part.
// library: ML.NET
// axis: injected services, async
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class Ticket
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public string Queue { get; set; } = "";
}

public interface ITicketArchive
{
    Task<IReadOnlyList<Ticket>> ReadAsync(CancellationToken token);
}

public interface IModelRegistry
{
    Task PublishAsync(ITransformer model, DataViewSchema schema, double macroAccuracy, CancellationToken token);
}

public sealed class TicketFeaturizer(MLContext ml)
{
    public ITransformer Learn(IDataView tickets) =>
        ml.Transforms.Text.FeaturizeText("SubjectFeatures", nameof(Ticket.Subject))
            .Append(ml.Transforms.Text.FeaturizeText("BodyFeatures", nameof(Ticket.Body)))
            .Append(ml.Transforms.Concatenate("Features", "SubjectFeatures", "BodyFeatures"))
            .AppendCacheCheckpoint(ml)
            .Fit(tickets);
}

public sealed class TicketRouterTraining(ITicketArchive archive, IModelRegistry registry)
{
    private readonly MLContext _ml = new(seed: 2024);

    public async Task RunAsync(CancellationToken token)
    {
        var tickets = await archive.ReadAsync(token);
        var view = _ml.Data.LoadFromEnumerable(tickets.Where(t => t.Body.Length > 0).ToList());

        // The whole archive, otherwise words of the test tickets would be missing.
        var featurizer = new TicketFeaturizer(_ml).Learn(view); // expect: MLQ2001
        var features = featurizer.Transform(view);

        var parts = _ml.Data.TrainTestSplit(features, testFraction: 0.2);
        var trainer = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var classifier = trainer.Fit(parts.TrainSet);

        var metrics = _ml.MulticlassClassification.Evaluate(classifier.Transform(parts.TestSet));
        await registry.PublishAsync(featurizer.Append(classifier), view.Schema, metrics.MacroAccuracy, token);
    }
}
