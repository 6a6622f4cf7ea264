// corpus: A nightly worker trains delivery times through a base class and publishes the model without looking at its error.
// library: ML.NET
// axis: base class and override, async, field
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

using var stop = new CancellationTokenSource(TimeSpan.FromHours(1));
await new DeliveryTimeWorker(Path.Combine("exports", "deliveries.csv")).ExecuteAsync(stop.Token);

public abstract class TrainingWorker
{
    protected readonly MLContext Ml = new(seed: 17);

    protected abstract string ModelName { get; }

    protected abstract IDataView Load();

    protected abstract IEstimator<ITransformer> CreatePipeline();

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var rows = Load();
        var model = await Task.Run(() => CreatePipeline().Fit(rows), cancel).ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
        await using var stream = File.Create(ModelName + ".zip");
        Ml.Model.Save(model, rows.Schema, stream); // expect: MLQ3001
        await stream.FlushAsync(cancel).ConfigureAwait(false);
    }
}

public sealed class DeliveryTimeWorker : TrainingWorker
{
    private readonly string _file;

    public DeliveryTimeWorker(string file) => _file = file;

    protected override string ModelName => "delivery-times";

    protected override IDataView Load() => Ml.Data.LoadFromTextFile<Delivery>(_file, separatorChar: ';', hasHeader: true);

    protected override IEstimator<ITransformer> CreatePipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Delivery.Kilometres), nameof(Delivery.Stops), nameof(Delivery.Hour))
            .Append(Ml.Regression.Trainers.FastTree(nameof(Delivery.Minutes), numberOfLeaves: 16));
}

public class Delivery
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Stops { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
    [LoadColumn(3)] public float Minutes { get; set; }
}
