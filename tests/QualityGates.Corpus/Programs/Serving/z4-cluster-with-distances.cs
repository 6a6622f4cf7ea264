// corpus: Customers are put into groups; the class of predictions names the columns that clustering writes.
// library: ML.NET
// axis: library, clustering, ColumnName
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Segments;

public sealed class Shopper
{
    public float Visits { get; set; }

    public float Basket { get; set; }
}

public sealed class Segment
{
    [ColumnName("PredictedLabel")]
    public uint Number { get; set; }

    [ColumnName("Score")]
    public float[] Distances { get; set; } = [];
}

public sealed class Segmentation
{
    private readonly MLContext context = new(seed: 21);

    public ClusteringMetrics Learn(IReadOnlyList<Shopper> shoppers, Shopper example, out Segment segment)
    {
        var rows = context.Data.LoadFromEnumerable(shoppers);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 21);
        var options = new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 };
        var model = context.Transforms.Concatenate("Features", nameof(Shopper.Visits), nameof(Shopper.Basket))
            .Append(context.Transforms.NormalizeMinMax("Features"))
            .Append(context.Clustering.Trainers.KMeans(options))
            .Fit(split.TrainSet);
        using var engine = context.Model.CreatePredictionEngine<Shopper, Segment>(model);
        segment = engine.Predict(example);
        return context.Clustering.Evaluate(model.Transform(split.TestSet));
    }
}
