// corpus: Trainers that go over their rows many times read them from a database each time: one chain comes from a factory, the other has its checkpoint behind the trainer.
// library: ML.NET
// axis: factory of pipelines, database loader
// scores: MLQ6008
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public sealed class ReturnTraining(MLContext context, DbProviderFactory provider, string connection)
{
    public ITransformer Likelihood()
    {
        var pipeline = Featurized().Append(context.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Order.Returned))); // expect: MLQ6008
        return pipeline.Fit(Orders()); // expect: MLQ3001
    }

    public ITransformer Groups()
    {
        var pipeline = Featurized()
            .Append(context.Clustering.Trainers.KMeans(numberOfClusters: 8))
            .AppendCacheCheckpoint(context); // expect: MLQ6008
        return pipeline.Fit(Orders());
    }

    private IEstimator<ITransformer> Featurized() => context.Transforms.Categorical.OneHotEncoding(nameof(Order.Channel))
        .Append(context.Transforms.Concatenate("Features", nameof(Order.Channel), nameof(Order.Value), nameof(Order.Items)));

    private IDataView Orders()
    {
        var loader = context.Data.CreateDatabaseLoader<Order>();
        return loader.Load(new DatabaseSource(provider, connection, "SELECT Channel, Value, Items, Returned FROM Orders WHERE Year = 2025 ORDER BY Id"));
    }
}

public class Order
{
    [LoadColumn(0)] public string Channel { get; set; } = "";
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Items { get; set; }
    [LoadColumn(3)] public bool Returned { get; set; }
}
