// corpus: An iterator yields every window and a noisy copy of it; the doubled list is shuffled and cut, so a window and its copy land on both sides.
// library: Accord
// axis: iterator method with two yields per row
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 12;
var random = new Random(12);
var windows = File.ReadLines("gestures.csv").Select(l => l.Split(','))
    .Select(c => (X: c[1..].Select(double.Parse).ToArray(), Y: int.Parse(c[0]))) // expect: MLQ1008
    .ToList();

var samples = WithCopies(windows, random).ToArray();
random.Shuffle(samples);
var cut = (int)(samples.Length * 0.8);
var train = samples[..cut]; // expect: MLQ2012
var test = samples[cut..];

var forest = new RandomForestLearning { NumberOfTrees = 50 }
    .Learn(train.Select(s => s.X).ToArray(), train.Select(s => s.Y).ToArray());
var predicted = forest.Decide(test.Select(s => s.X).ToArray());
var error = new ZeroOneLoss(test.Select(s => s.Y).ToArray()).Loss(predicted);
Console.WriteLine($"error {error:P1}");
return error < 0.1 ? 0 : 1;

static IEnumerable<(double[] X, int Y)> WithCopies(IEnumerable<(double[] X, int Y)> rows, Random random)
{
    foreach (var row in rows)
    {
        yield return row;
        yield return (row.X.Select(v => v + random.NextDouble() * 0.01).ToArray(), row.Y);
    }
}
