// corpus: Rows of the rare class are drawn again by a generator without seed; others are thinned out by a query that orders by it, and by a cryptographic one.
// library: ML.NET
// axis: query expression, static class
using System.Security.Cryptography;
using Microsoft.ML;

namespace Rare;

public sealed class Transaction
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Label { get; set; }
}

internal static class Balancing
{
    private static readonly Random Rnd = new Random(); // expect: MLQ1002

    public static List<Transaction> Oversample(List<Transaction> rows)
    {
        var rare = rows.Where(row => row.Label).ToList();
        var missing = rows.Count - 2 * rare.Count;
        var balanced = new List<Transaction>(rows);
        for (var i = 0; i < missing; i++)
        {
            var pick = rare[Rnd.Next(rare.Count)];
            balanced.Add(pick);
        }

        return balanced;
    }

    public static List<Transaction> Undersample(List<Transaction> rows)
    {
        var random = new Random(); // expect: MLQ1002
        var rare = rows.Where(row => row.Label).ToList();
        var common = from row in rows where !row.Label orderby random.NextDouble() select row;
        return rare.Concat(common.Take(rare.Count)).ToList();
    }

    public static void Mix(Transaction[] rows)
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            var j = RandomNumberGenerator.GetInt32(i + 1); // expect: MLQ1002
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }
    }
}

public sealed class FraudTraining(MLContext ml)
{
    public double Measure(List<Transaction> train, List<Transaction> test, bool over)
    {
        var balanced = (over ? Balancing.Oversample(train) : Balancing.Undersample(train)).ToArray();
        Balancing.Mix(balanced);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(balanced));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderPrecisionRecallCurve;
    }
}
