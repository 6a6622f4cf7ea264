// corpus: The price of the day before, a moving average of days before and a flag made from the label's own threshold are told apart: no feature holds the target.
// library: ML.NET
// axis: lags, derived label
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Power;

public sealed class Quote
{
    public float Yesterday { get; set; }
    public float Week { get; set; }
    public float Price { get; set; }
    public bool Rises { get; set; }
}

public sealed class QuoteModel(MLContext ml)
{
    public static List<Quote> Rows(float[] prices)
    {
        var rows = new List<Quote>();
        for (var day = 7; day < prices.Length; day++)
        {
            rows.Add(new Quote
            {
                Yesterday = prices[day - 1],
                Week = prices[(day - 7)..day].Average(),
                Price = prices[day],
                Rises = prices[day] > prices[day - 1],
            });
        }

        return rows;
    }

    public double Run(float[] prices)
    {
        var rows = Rows(prices);
        var cut = rows.Count * 3 / 4;
        var train = ml.Data.LoadFromEnumerable(rows.Take(cut).ToList());
        var test = ml.Data.LoadFromEnumerable(rows.Skip(cut).ToList());
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Quote.Yesterday), nameof(Quote.Week))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Quote.Rises)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test), nameof(Quote.Rises)).AreaUnderRocCurve;
    }
}
