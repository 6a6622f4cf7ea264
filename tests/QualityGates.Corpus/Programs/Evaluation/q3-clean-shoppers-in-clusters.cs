// corpus: Shoppers are put into clusters and the clusters are saved; nothing was taught, so there is nothing to be right about.
// library: ML.NET
// axis: service with options
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Shoppers;

public sealed class Shopper
{
    public float Visits { get; set; }

    public float Basket { get; set; }

    public float Returns { get; set; }
}

public sealed class SegmentOptions
{
    public int Segments { get; init; } = 6;

    public int Seed { get; init; } = 11;

    public required string ModelPath { get; init; }
}

public sealed class SegmentService(SegmentOptions options)
{
    private readonly MLContext _ml = new(options.Seed);

    public void Rebuild(IEnumerable<Shopper> shoppers)
    {
        var rows = _ml.Data.LoadFromEnumerable(shoppers.ToList());
        var trainer = _ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            NumberOfClusters = options.Segments,
            NumberOfThreads = 1,
        });
        var model = _ml.Transforms.Concatenate("Features", nameof(Shopper.Visits), nameof(Shopper.Basket), nameof(Shopper.Returns))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(trainer)
            .Fit(rows);
        _ml.Model.Save(model, rows.Schema, options.ModelPath);
    }
}
