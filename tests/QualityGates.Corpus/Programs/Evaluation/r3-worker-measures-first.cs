// corpus: The worker asks a judge of its own before it stores what it has trained.
// library: ML.NET
// axis: dependency injection, async, interface
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<IModelJudge, MulticlassJudge>();
builder.Services.AddHostedService<RetrainingWorker>();
builder.Build().Run();

interface IModelJudge
{
    Task<bool> AcceptsAsync(ITransformer model, IDataView heldOut, CancellationToken stop);
}

sealed class MulticlassJudge(MLContext ml) : IModelJudge
{
    public async Task<bool> AcceptsAsync(ITransformer model, IDataView heldOut, CancellationToken stop)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(heldOut));
        await File.AppendAllTextAsync("mails.log", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}\n"), stop);
        return metrics is { MacroAccuracy: > 0.8, LogLoss: < 1 };
    }
}

sealed class RetrainingWorker(MLContext ml, IModelJudge judge) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
        var parts = ml.Data.TrainTestSplit(mails);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(parts.TrainSet);
        if (await judge.AcceptsAsync(model, parts.TestSet, stoppingToken))
        {
            ml.Model.Save(model, mails.Schema, "mails.zip");
        }
    }
}

sealed class Mail
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Folder { get; set; } = "";
}
