// corpus: Pixels are loaded whole and have one scale, one trainer has a single feature, and the rows of memory are scaled where they are made.
// library: ML.NET
// axis: vector loaded whole, single feature, computed rows in memory
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stamps;

public sealed class Stamp
{
    [LoadColumn(0, 255), VectorType(256)] public float[] Pixels { get; set; } = [];

    [LoadColumn(256)] public string Country { get; set; } = "";
}

public sealed class Offer
{
    public float Age { get; set; }

    public float Copies { get; set; }

    public float Price { get; set; }
}

public sealed record Auction(int Year, int Copies, float Price);

public sealed class StampStudy(MLContext ml)
{
    public MulticlassClassificationMetrics Countries(string path)
    {
        var stamps = ml.Data.LoadFromTextFile<Stamp>(path, separatorChar: ',', hasHeader: false);
        var parts = ml.Data.TrainTestSplit(stamps, testFraction: 0.2, seed: 99);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Stamp.Country))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Label", nameof(Stamp.Pixels)))
            .Fit(parts.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
    }

    public RegressionMetrics Prices(IReadOnlyList<Auction> auctions)
    {
        var offers = auctions
            .Select(auction => new Offer { Age = (2025 - auction.Year) / 100f, Copies = MathF.Log(auction.Copies), Price = auction.Price })
            .ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(offers), testFraction: 0.2, seed: 99);
        var model = ml.Transforms.Concatenate("Features", nameof(Offer.Age), nameof(Offer.Copies))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Offer.Price)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Offer.Price));
    }

    public RegressionMetrics ByAge(IReadOnlyList<Offer> offers)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(offers), testFraction: 0.2, seed: 99);
        var model = ml.Transforms.Concatenate("Features", nameof(Offer.Age))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Offer.Price)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Offer.Price));
    }
}
