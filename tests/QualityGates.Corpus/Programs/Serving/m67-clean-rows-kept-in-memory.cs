// corpus: The rows are cached once, before the trainers of many passes, and the trees read theirs into bins of their own.
// library: ML.NET
// axis: helper that caches, checkpoint in a helper
// scores: MLQ6008
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns.Cached;

public sealed class ReturnTraining(MLContext context, DbProviderFactory provider, string connection)
{
    public (ITransformer Linear, ITransformer Trees, ITransformer Groups) All()
    {
        var parts = context.Data.TrainTestSplit(Orders(), testFraction: 0.2, seed: 9);
        var cached = context.Data.Cache(parts.TrainSet);
        var linear = Features().Append(context.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Order.Returned))).Fit(cached);
        var trees = Features().Append(context.BinaryClassification.Trainers.FastTree(nameof(Order.Returned))).Fit(parts.TrainSet);
        var groups = Checkpointed().Append(context.Clustering.Trainers.KMeans(numberOfClusters: 5)).Fit(Orders());
        Console.WriteLine(context.BinaryClassification.Evaluate(linear.Transform(parts.TestSet), nameof(Order.Returned)).AreaUnderRocCurve);
        Console.WriteLine(context.BinaryClassification.Evaluate(trees.Transform(parts.TestSet), nameof(Order.Returned)).AreaUnderRocCurve);
        return (linear, trees, groups);
    }

    private IEstimator<ITransformer> Features() => context.Transforms.Concatenate("Features", nameof(Order.Value), nameof(Order.Items));

    private IEstimator<ITransformer> Checkpointed() => Features().AppendCacheCheckpoint(context);

    private IDataView Orders() => context.Data.CreateDatabaseLoader<Order>()
        .Load(new DatabaseSource(provider, connection, "SELECT Value, Items, Returned FROM Orders ORDER BY Id"));
}

public class Order
{
    [LoadColumn(0)] public float Value { get; set; }
    [LoadColumn(1)] public float Items { get; set; }
    [LoadColumn(2)] public bool Returned { get; set; }
}
