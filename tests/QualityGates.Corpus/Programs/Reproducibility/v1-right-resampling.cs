// corpus: The rare class is drawn again and the common one thinned out by generators that are given a seed.
// library: ML.NET
// axis: query expression
using Microsoft.ML;

namespace RightRare;

public sealed class Transaction
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Label { get; set; }
}

public sealed class Balancing(int seed)
{
    private readonly Random _rnd = new(seed);

    public List<Transaction> Oversample(List<Transaction> train)
    {
        var rare = train.Where(row => row.Label).ToList();
        var balanced = new List<Transaction>(train);
        while (balanced.Count < 2 * (train.Count - rare.Count))
        {
            balanced.Add(rare[_rnd.Next(rare.Count)]);
        }

        return balanced;
    }

    public List<Transaction> Undersample(List<Transaction> train)
    {
        var common = (from row in train where !row.Label orderby _rnd.NextDouble() select row).ToList();
        var rare = train.Where(row => row.Label).ToList();
        return [.. rare, .. common.Take(rare.Count)];
    }
}

public sealed class FraudTraining(MLContext ml)
{
    public double Measure(List<Transaction> train, List<Transaction> test)
    {
        var balanced = new Balancing(seed: 4).Oversample(train);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(balanced));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).F1Score;
    }
}
