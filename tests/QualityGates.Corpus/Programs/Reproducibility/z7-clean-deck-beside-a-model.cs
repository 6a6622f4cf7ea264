// corpus: A card game shuffles its deck without seed; the model that plays was trained on recorded hands from a file.
// library: ML.NET
// axis: game
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Hand>(args[0], ','), 0.1, seed: 6);
var model = ml.Transforms.Concatenate("Features", "Mine", "Dealer")
    .Append(ml.BinaryClassification.Trainers.FastTree("Hit"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Hit");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

using var engine = ml.Model.CreatePredictionEngine<Hand, Advice>(model);
var random = new Random();
var deck = Enumerable.Range(0, 52).Select(c => Math.Min(c % 13 + 1, 10)).ToList();
for (var i = deck.Count - 1; i > 0; i--)
{
    var j = random.Next(i + 1);
    (deck[i], deck[j]) = (deck[j], deck[i]);
}

var cards = new Stack<int>(deck);
var dealer = cards.Pop();
var mine = cards.Pop() + cards.Pop();
while (engine.Predict(new Hand { Mine = mine, Dealer = dealer }).PredictedLabel && mine < 21)
{
    mine += cards.Pop();
}

Console.WriteLine($"{mine} against {dealer}");

internal sealed class Hand
{
    [LoadColumn(0)] public float Mine { get; set; }
    [LoadColumn(1)] public float Dealer { get; set; }
    [LoadColumn(2)] public bool Hit { get; set; }
}

internal sealed class Advice
{
    public bool PredictedLabel { get; set; }
}
