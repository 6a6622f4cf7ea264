// corpus: A recommender is trained with pairs that nobody bought; which pairs those are, a shared generator decides behind an extension method.
// library: ML.NET
// axis: extension method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var bought = File.ReadLines("orders.tsv")
    .Select(line => line.Split('\t'))
    .Select(cells => new Pair { Customer = uint.Parse(cells[0]), Article = uint.Parse(cells[1]), Bought = true })
    .ToList();

var (train, test) = (bought.Take(bought.Count * 9 / 10).ToList(), bought.Skip(bought.Count * 9 / 10).ToList());
var articles = bought.Select(pair => pair.Article).Distinct().OrderBy(article => article).ToArray();
var rows = ml.Data.LoadFromEnumerable(train.WithNegatives(articles, ratio: 4));
var judged = ml.Data.LoadFromEnumerable(test.WithNegatives(articles, ratio: 4));

var pipeline = ml.Transforms.Conversion.MapValueToKey(nameof(Pair.Customer))
    .Append(ml.Transforms.Conversion.MapValueToKey(nameof(Pair.Article)))
    .Append(ml.Transforms.Concatenate("Features", nameof(Pair.Weekday)))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Pair.Bought)));
var model = pipeline.Fit(rows);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(judged), labelColumnName: nameof(Pair.Bought));
File.WriteAllText("metrics.json", $"{{ \"aucpr\": {metrics.AreaUnderPrecisionRecallCurve.ToString(System.Globalization.CultureInfo.InvariantCulture)} }}");

internal sealed class Pair
{
    public uint Customer { get; set; }
    public uint Article { get; set; }
    public float Weekday { get; set; }
    public bool Bought { get; set; }
}

internal static class PairExtensions
{
    /// <summary>Adds pairs that do not occur, which the model has to learn to refuse.</summary>
    public static List<Pair> WithNegatives(this IReadOnlyCollection<Pair> pairs, uint[] articles, int ratio)
    {
        var known = pairs.Select(pair => (pair.Customer, pair.Article)).ToHashSet();
        var result = new List<Pair>(pairs);
        foreach (var pair in pairs)
        {
            for (var drawn = 0; drawn < ratio; drawn++)
            {
                var candidate = articles[Random.Shared.Next(articles.Length)]; // expect: MLQ1002
                if (!known.Contains((pair.Customer, candidate)))
                {
                    result.Add(new Pair { Customer = pair.Customer, Article = candidate, Bought = false });
                }
            }
        }

        return result;
    }
}
