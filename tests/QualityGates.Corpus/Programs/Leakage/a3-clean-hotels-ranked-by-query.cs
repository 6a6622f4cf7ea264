// corpus: Ranked hotels are cross-validated by their query, which has to be a key; the ranker is told the number of the hotel, as rankers are about items.
// library: ML.NET
// axis: class, ranking
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Travel;

public sealed class Offer
{
    [KeyType(20000)]
    public uint Query { get; set; }

    public float HotelId { get; set; }

    public float Stars { get; set; }

    public float Price { get; set; }

    public float Grade { get; set; }
}

public sealed record Gains(double First, double Third, double Spread);

public sealed class OfferRanking
{
    private readonly MLContext _ml = new(seed: 15);

    public Gains Judge(IEnumerable<Offer> offers)
    {
        var rows = _ml.Data.LoadFromEnumerable(offers.ToArray());
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Offer.HotelId), nameof(Offer.Stars), nameof(Offer.Price))
            .Append(_ml.Ranking.Trainers.FastTree(nameof(Offer.Grade), rowGroupColumnName: nameof(Offer.Query)));
        var folds = _ml.Ranking.CrossValidate(
            rows,
            pipeline,
            numberOfFolds: 5,
            labelColumnName: nameof(Offer.Grade),
            rowGroupColumnName: nameof(Offer.Query));
        var first = folds.Select(fold => fold.Metrics.NormalizedDiscountedCumulativeGains[0]).ToList();
        var third = folds.Select(fold => fold.Metrics.NormalizedDiscountedCumulativeGains[2]).ToList();
        return new Gains(first.Average(), third.Average(), first.Max() - first.Min());
    }
}
