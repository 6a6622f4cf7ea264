// corpus: A ranker of menus is cross-validated by the method of the ranking catalogue, which keeps the rows of one guest's question together by the group.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Menus;

public sealed class Offer
{
    [KeyType(20000)] public uint Question { get; set; }

    public float Price { get; set; }

    public float Walk { get; set; }

    public float Stars { get; set; }

    public float Chosen { get; set; }
}

public sealed class MenuRanking
{
    private readonly MLContext _ml = new(seed: 64);

    public IReadOnlyList<double> FirstGains(IReadOnlyList<Offer> offers)
    {
        var rows = _ml.Data.LoadFromEnumerable(offers);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Offer.Price), nameof(Offer.Walk), nameof(Offer.Stars))
            .Append(_ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Offer.Chosen), rowGroupColumnName: nameof(Offer.Question)));
        var folds = _ml.Ranking.CrossValidate(
            rows,
            pipeline,
            numberOfFolds: 4,
            labelColumnName: nameof(Offer.Chosen),
            rowGroupColumnName: nameof(Offer.Question));
        return folds.Select(fold => fold.Metrics.NormalizedDiscountedCumulativeGains[0]).ToList();
    }
}
