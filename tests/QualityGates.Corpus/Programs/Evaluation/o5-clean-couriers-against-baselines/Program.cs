// corpus: A forest for the minutes of couriers and two simple baselines learn from the older deliveries; the newer ones decide whether the forest may be released, not which is taken.
// library: ML.NET
// axis: console, interface of estimators, own scorecard with a method named Evaluate, release gate
using System.Text.Json;
using Couriers;
using Microsoft.ML;

var folder = args.FirstOrDefault() ?? AppContext.BaseDirectory;
using var reader = File.OpenText(Path.Combine(folder, "deliveries.csv"));
var deliveries = Delivery.ReadFrom(reader).ToList();
var cut = (int)(deliveries.Count * 0.8);
IReadOnlyList<Delivery> older = deliveries[..cut];
IReadOnlyList<Delivery> newer = deliveries[cut..];

var ml = new MLContext(seed: 14);
var forest = new ForestMinutes(ml);
IMinutesEstimator[] all = [new MeanMinutes(), new MedianOfQuarter(), forest];
var cards = new List<Scorecard>();
foreach (var estimator in all)
{
    estimator.Fit(older);
    var card = Scorecard.Evaluate(estimator, newer);
    Console.WriteLine($"{card.Name,-18} MAE {card.MeanAbsoluteError:F1}, RMSE {card.RootMeanSquaredError:F1}, within ten minutes {card.Within10:P0}");
    cards.Add(card);
}

var answer = new ReleaseGate(requiredGain: 0.1).Ask(cards[^1], [.. cards[..^1]]);
Console.WriteLine(answer.Reason);
await File.WriteAllTextAsync(Path.Combine(folder, "couriers.json"), JsonSerializer.Serialize(new { answer, cards }));
if (!answer.Open)
{
    return 1;
}

ml.Model.Save(forest.Model!, ml.Data.LoadFromEnumerable(older).Schema, Path.Combine(folder, "couriers.zip"));
return 0;
