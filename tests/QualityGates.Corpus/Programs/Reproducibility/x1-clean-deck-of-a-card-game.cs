// corpus: A card game shuffles its deck by the shared generator; the model behind the opponent is trained on a file before anybody plays.
// library: ML.NET
// axis: game
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Cards;

internal sealed class Hand
{
    public float Points { get; set; }

    public float Suits { get; set; }

    public bool Won { get; set; }
}

internal sealed class Chance
{
    public float Probability { get; set; }
}

internal sealed class Deck
{
    private readonly int[] _cards = Enumerable.Range(0, 52).ToArray();
    private int _next;

    public void Shuffle()
    {
        Random.Shared.Shuffle(_cards);
        _next = 0;
    }

    public int[] Deal(int count) => _cards[_next..(_next += count)];
}

internal static class Game
{
    private static void Main(string[] args)
    {
        var hands = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Hand
        {
            Points = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Suits = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Won = cells[2] == "won",
        }).ToList();
        var cut = hands.Count * 4 / 5;
        var ml = new MLContext(seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Hand.Points), nameof(Hand.Suits))
            .Append(ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Hand.Won)))
            .Fit(ml.Data.LoadFromEnumerable(hands.GetRange(0, cut)));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(hands.GetRange(cut, hands.Count - cut)));
        var metrics = ml.BinaryClassification.Evaluate(judged, labelColumnName: nameof(Hand.Won));
        File.WriteAllText("opponent.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.LogLoss }));

        using var opponent = ml.Model.CreatePredictionEngine<Hand, Chance>(model);
        var deck = new Deck();
        do
        {
            deck.Shuffle();
            var mine = deck.Deal(5);
            var theirs = deck.Deal(5);
            var chance = opponent.Predict(new Hand { Points = theirs.Sum(card => card % 13), Suits = theirs.Select(card => card / 13).Distinct().Count() });
            Console.WriteLine($"you hold {string.Join(' ', mine)}; the opponent {(chance.Probability > 0.4f ? "raises" : "folds")}");
        }
        while (Console.ReadLine() != "quit");
    }
}
