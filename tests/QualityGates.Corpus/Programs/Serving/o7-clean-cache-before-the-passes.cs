// corpus: Rows of a database are cached before a trainer goes over them many times; the checkpoint stands after the costly text step.
// library: ML.NET
// axis: service
using System.Data.Common;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class Ticket
{
    public string Text { get; set; } = "";

    public string Queue { get; set; } = "";
}

public sealed record TicketOptions(string Connection, string Folder, int Timeout = 60);

public sealed class TicketTraining(DbProviderFactory provider, TicketOptions options)
{
    private const string Query = "SELECT Text, Queue FROM Tickets WHERE Closed = 1 ORDER BY TicketId";
    private readonly MLContext _ml = new(seed: 1);

    public void Run()
    {
        var source = new DatabaseSource(provider, options.Connection, Query, options.Timeout);
        var tickets = _ml.Data.CreateDatabaseLoader<Ticket>().Load(source);
        var parts = _ml.Data.TrainTestSplit(tickets, testFraction: 0.2);
        var model = Steps().Fit(parts.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        File.WriteAllText(Path.Combine(options.Folder, "queues.json"), JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
        _ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(options.Folder, "queues.zip"));
    }

    private IEstimator<ITransformer> Steps() =>
        Prepare()
            .AppendCacheCheckpoint(_ml)
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("Choice", "PredictedLabel"));

    private IEstimator<ITransformer> Prepare() =>
        _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text)));
}
