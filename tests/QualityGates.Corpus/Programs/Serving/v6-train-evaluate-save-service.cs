// corpus: A service that trains on order: rows are cached, the model is evaluated, saved with its schema and used by a pool that watches the file.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: service
// scores: MLQ6007 MLQ6008 MLQ6009
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets.Service;

public sealed class Ticket
{
    [LoadColumn(0)] public string Area { get; set; } = "";
    [LoadColumn(1)] public string Title { get; set; } = "";
}

public sealed class TicketArea
{
    [ColumnName("PredictedLabel")] public string Area { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public sealed class TicketTrainer(MLContext ml)
{
    public const string File = "tickets.zip";

    public double Train(string rows)
    {
        var tickets = ml.Data.LoadFromTextFile<Ticket>(rows, hasHeader: true);
        var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.2);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Area))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Title)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.MacroAccuracy > 0.7 && metrics.LogLoss < 1)
        {
            ml.Model.Save(model, tickets.Schema, File);
        }

        return metrics.MacroAccuracy;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddTransient<TicketTrainer>();
        builder.Services.AddPredictionEnginePool<Ticket, TicketArea>().FromFile(TicketTrainer.File, watchForChanges: true);
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapPost("/train", (TicketTrainer trainer) => trainer.Train("tickets.tsv"));
        app.MapPost("/area", (Ticket ticket, PredictionEnginePool<Ticket, TicketArea> pool) => pool.Predict(ticket).Area);
        app.Run();
    }
}
