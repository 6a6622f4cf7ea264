using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Shop;

public sealed class Basket
{
    [LoadColumn(0)] public float Items { get; set; }
    [LoadColumn(1)] public float Total { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}

public sealed class BasketGroups(MLContext ml, IModelStore store)
{
    public void Learn(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Basket>(path, hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Total), nameof(Basket.Minutes))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 6, NumberOfThreads = 1 }));
        var model = pipeline.Fit(rows);
        var grouped = model.Transform(rows);
        Console.WriteLine(grouped.Head(5));
        store.Put(model, "baskets"); // expect: MLQ6005
    }
}
