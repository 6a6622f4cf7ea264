// corpus: Books are ranked for the searches of readers; the split in another file is given the query as its key, so that no search is in both parts.
// library: ML.NET
// axis: files, static helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shelves;

public sealed class Listing
{
    public string Query { get; set; } = "";

    public float Matches { get; set; }

    public float Loans { get; set; }

    public float Relevance { get; set; }
}

public sealed class ShelfSearch
{
    private readonly MLContext _ml = new(seed: 104);

    public RankingMetrics Measure(IReadOnlyCollection<Listing> listings)
    {
        var (train, test) = Parts.ByKey(_ml, _ml.Data.LoadFromEnumerable(listings), nameof(Listing.Query));
        var pipeline = _ml.Transforms.Conversion.Hash("Group", nameof(Listing.Query), numberOfBits: 20)
            .Append(_ml.Transforms.Concatenate("Features", nameof(Listing.Matches), nameof(Listing.Loans)))
            .Append(_ml.Ranking.Trainers.FastTree(nameof(Listing.Relevance), "Features", "Group"));
        var ranked = pipeline.Fit(train).Transform(test);
        return _ml.Ranking.Evaluate(ranked, nameof(Listing.Relevance), "Group");
    }
}
