// corpus: Each member of an ensemble makes its own generator from the seed and its number, in parallel; the same shuffle serves all candidates.
// library: SharpLearning
// axis: parallel
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Classification;

const int Seed = 12;
var rows = File.ReadLines("soil.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
new Random(Seed).Shuffle(rows);
var cut = rows.Length * 3 / 4;
var (train, test) = (rows[..cut], rows[cut..]);

var members = new ClassificationDecisionTreeModel[40];
Parallel.For(0, members.Length, member =>
{
    var random = new Random(Seed + member);
    var bag = Enumerable.Range(0, train.Length).Select(_ => train[random.Next(train.Length)]).ToArray();
    members[member] = new ClassificationDecisionTreeLearner(maximumTreeDepth: 10)
        .Learn(bag.Select(row => row[1..]).ToArray().ToF64Matrix(), bag.Select(row => row[0]).ToArray());
});

var noisy = train.Select((row, place) => Disturbed(row, new Random(Seed ^ place))).ToArray();
var robust = new ClassificationDecisionTreeLearner(maximumTreeDepth: 10)
    .Learn(noisy.Select(row => row[1..]).ToArray().ToF64Matrix(), noisy.Select(row => row[0]).ToArray());

var targets = test.Select(row => row[0]).ToArray();
var metric = new TotalErrorClassificationMetric<double>();
Console.WriteLine(metric.Error(targets, test.Select(Vote).ToArray()));
Console.WriteLine(metric.Error(targets, test.Select(row => robust.Predict(row[1..])).ToArray()));

double Vote(double[] row) => members.Select(member => member.Predict(row[1..])).GroupBy(vote => vote).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

static double[] Disturbed(double[] row, Random random)
{
    var changed = (double[])row.Clone();
    for (var column = 1; column < changed.Length; column++)
    {
        changed[column] += (random.NextDouble() - 0.5) * 0.01;
    }

    return changed;
}
