// corpus: An extension method with the name of the one of LINQ deals rows by a generator that the caller hands on, and the caller seeds it.
// library: ML.NET
// axis: extension method that hides a library name
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Cards;

public sealed class Card
{
    public float Foil { get; set; }

    public float Age { get; set; }

    public float Wear { get; set; }

    public float Price { get; set; }
}

public static class Dealing
{
    public static IReadOnlyList<T> Shuffle<T>(this IEnumerable<T> items, Random random)
    {
        var deck = items.ToArray();
        for (var last = deck.Length - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (deck[last], deck[other]) = (deck[other], deck[last]);
        }

        return deck;
    }

    public static (IReadOnlyList<T> Head, IReadOnlyList<T> Tail) CutAt<T>(this IReadOnlyList<T> deck, double share)
    {
        var cut = (int)(deck.Count * share);
        return ([.. deck.Take(cut)], [.. deck.Skip(cut)]);
    }
}

public sealed class PriceModel
{
    private readonly Random _random;
    private readonly MLContext _ml;

    public PriceModel(int seed)
    {
        _random = new Random(seed);
        _ml = new MLContext(seed);
    }

    public (double Mae, double RSquared) Learn(IEnumerable<Card> cards)
    {
        var (training, testing) = cards.Shuffle(_random).CutAt(0.8);
        var model = _ml.Transforms.Concatenate("Features", "Foil", "Age", "Wear")
            .Append(_ml.Regression.Trainers.FastTree("Price"))
            .Fit(_ml.Data.LoadFromEnumerable(training));
        var metrics = _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(testing)), "Price");
        return (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var cards = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(c => new Card
        {
            Foil = c[0] == "yes" ? 1 : 0,
            Age = float.Parse(c[1], CultureInfo.InvariantCulture),
            Wear = float.Parse(c[2], CultureInfo.InvariantCulture),
            Price = float.Parse(c[3], CultureInfo.InvariantCulture),
        });
        var (mae, rSquared) = new PriceModel(seed: 23).Learn(cards);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { mae, rSquared }));
    }
}
