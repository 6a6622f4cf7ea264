// corpus: A trainer of sapling growth gives back a record of model and metrics, of which the job that saves it reads only the model.
// library: ML.NET
// axis: service and background job
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nursery;

internal sealed class Sapling
{
    public float Light { get; set; }

    public float Water { get; set; }

    public float Age { get; set; }

    public float Growth { get; set; }
}

internal sealed record Trained(ITransformer Model, DataViewSchema Schema, RegressionMetrics Metrics);

internal sealed class GrowthTrainer(MLContext ml)
{
    public Trained Train(IReadOnlyCollection<Sapling> saplings)
    {
        var rows = ml.Data.LoadFromEnumerable(saplings);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 40);
        var model = ml.Transforms.Concatenate("Features", "Light", "Water", "Age")
            .Append(ml.Regression.Trainers.Gam(labelColumnName: "Growth"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Growth");
        return new Trained(model, rows.Schema, metrics);
    }
}

internal interface ISaplingStore
{
    Task<List<Sapling>> ReadAsync(CancellationToken cancel);
}

internal sealed class NightlyJob(MLContext ml, GrowthTrainer trainer, ISaplingStore store, string path)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var saplings = await store.ReadAsync(cancel);
        var trained = trainer.Train(saplings); // expect: MLQ3002
        ml.Model.Save(trained.Model, trained.Schema, path);
    }
}
