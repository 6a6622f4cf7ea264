// corpus: Output classes of a ranking and of a multiclass model with columns that these do not have; a static counter numbers rows in a mapping.
// library: ML.NET
// axis: classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Offer
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint Group { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Stars { get; set; }
}

public sealed class Rank
{
    public float Score { get; set; }
    public float PredictedLabel { get; set; } // expect: MLQ6006
}

public sealed class Position
{
    public float Place { get; set; }
}

public sealed class HotelRanking(MLContext ml)
{
    private static float s_place;

    public float Ask(IDataView train, IDataView test, Offer offer)
    {
        var model = ml.Transforms.Conversion.MapValueToKey("GroupId", nameof(Offer.Group))
            .Append(ml.Transforms.Concatenate("Features", nameof(Offer.Price), nameof(Offer.Stars)))
            .Append(ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Offer.Label), rowGroupColumnName: "GroupId"))
            .Fit(train);
        var metrics = ml.Ranking.Evaluate(model.Transform(test), nameof(Offer.Label), "GroupId");
        if (metrics.NormalizedDiscountedCumulativeGains[0] < 0.4)
        {
            throw new InvalidOperationException("The ranking is not good enough.");
        }

        var rank = ml.Model.CreatePredictionEngine<Offer, Rank>(model).Predict(offer);
        return rank.PredictedLabel > 0 ? rank.PredictedLabel : rank.Score;
    }

    public IDataView Placed(IDataView offers) => ml.Transforms.CustomMapping<Offer, Position>(Number, contractName: null) // expect: MLQ6010
        .Fit(offers)
        .Transform(offers);

    private static void Number(Offer offer, Position position)
    {
        s_place += 1;
        position.Place = s_place;
    }
}
