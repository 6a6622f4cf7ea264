// corpus: A worker trains on what has come in and saves the model; nothing anywhere measures one.
// library: ML.NET
// axis: hosted service, async, interface
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var services = new ServiceCollection();
services.AddSingleton(new MLContext(seed: 1));
services.AddSingleton<IModelStore, FileModelStore>();
services.AddSingleton<RetrainingWorker>();
await using var provider = services.BuildServiceProvider();
await provider.GetRequiredService<RetrainingWorker>().RunOnceAsync("mails.tsv", CancellationToken.None);

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

sealed class RetrainingWorker(MLContext ml, IModelStore store)
{
    public async Task RunOnceAsync(string path, CancellationToken stop)
    {
        var mails = ml.Data.LoadFromTextFile<Mail>(path, hasHeader: true);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(mails); // expect: MLQ3001
        await store.StoreAsync(model, mails.Schema, stop);
    }
}

sealed class Mail
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Folder { get; set; } = "";
}
