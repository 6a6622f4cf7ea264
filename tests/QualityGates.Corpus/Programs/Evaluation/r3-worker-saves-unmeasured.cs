// corpus: A worker trains on what has come in and saves the model; nothing anywhere measures one.
// library: ML.NET
// axis: hosted service, async, interface
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<IModelStore, FileModelStore>();
builder.Services.AddHostedService<RetrainingWorker>();
builder.Build().Run();

interface IModelStore
{
    Task StoreAsync(ITransformer model, DataViewSchema schema, CancellationToken stop);
}

sealed class FileModelStore(MLContext ml) : IModelStore
{
    public Task StoreAsync(ITransformer model, DataViewSchema schema, CancellationToken stop)
    {
        ml.Model.Save(model, schema, "mails.zip");
        return Task.CompletedTask;
    }
}

sealed class RetrainingWorker(MLContext ml, IModelStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(mails);
        await store.StoreAsync(model, mails.Schema, stoppingToken); // expect: MLQ3001
    }
}

sealed class Mail
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Folder { get; set; } = "";
}
