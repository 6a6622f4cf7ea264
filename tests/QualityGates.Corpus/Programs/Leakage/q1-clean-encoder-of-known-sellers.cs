// corpus: The mean price of a seller is added up over the training offers only; sellers that are new in the test get the mean of them all.
// library: ML.NET
// axis: own encoder class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Market;

public sealed record Offer(string Seller, float Weight, float Price);

public sealed class OfferRow
{
    public float SellerPrice { get; set; }

    public float Weight { get; set; }

    public float Price { get; set; }
}

public sealed class SellerEncoder
{
    private readonly Dictionary<string, float> _means;
    private readonly float _overall;

    private SellerEncoder(Dictionary<string, float> means, float overall) => (_means, _overall) = (means, overall);

    public static SellerEncoder Learn(IEnumerable<Offer> offers)
    {
        var sums = new Dictionary<string, (float Sum, int Count)>();
        var total = 0f;
        var number = 0;
        foreach (var (seller, _, price) in offers)
        {
            var (sum, count) = sums.GetValueOrDefault(seller);
            sums[seller] = (sum + price, count + 1);
            total += price;
            number++;
        }

        return new SellerEncoder(sums.ToDictionary(pair => pair.Key, pair => pair.Value.Sum / pair.Value.Count), total / number);
    }

    public OfferRow Encode(Offer offer) => new()
    {
        SellerPrice = _means.GetValueOrDefault(offer.Seller, _overall),
        Weight = offer.Weight,
        Price = offer.Price,
    };
}

public sealed class PriceStudy(MLContext ml)
{
    public RegressionMetrics Run(Offer[] offers, int seed)
    {
        var shuffled = offers.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (train, test) = (shuffled[(shuffled.Length / 5)..], shuffled[..(shuffled.Length / 5)]);

        var encoder = SellerEncoder.Learn(train);
        var model = ml.Transforms.Concatenate("Features", nameof(OfferRow.SellerPrice), nameof(OfferRow.Weight))
            .Append(ml.Regression.Trainers.FastTree(nameof(OfferRow.Price)))
            .Fit(ml.Data.LoadFromEnumerable(train.Select(encoder.Encode).ToList()));
        return ml.Regression.Evaluate(
            model.Transform(ml.Data.LoadFromEnumerable(test.Select(encoder.Encode).ToList())),
            nameof(OfferRow.Price));
    }
}
