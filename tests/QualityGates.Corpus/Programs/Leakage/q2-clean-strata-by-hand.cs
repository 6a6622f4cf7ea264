// corpus: Each kind of mushroom is divided by itself, so that both parts hold all kinds in the same shares.
// library: Accord.NET
// axis: generic helper
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 9;
var mushrooms = File.ReadAllLines("mushrooms.csv").Skip(1).Select(Mushroom.Parse).ToArray();
var (train, test) = Strata.Divide(mushrooms, mushroom => mushroom.Poisonous, held: 0.3, new Random(9));

var learning = new RandomForestLearning { NumberOfTrees = 60, SampleRatio = 0.8 };
var forest = learning.Learn(train.Select(row => row.Measures).ToArray(), train.Select(row => row.Poisonous).ToArray());
var predicted = forest.Decide(test.Select(row => row.Measures).ToArray());
var matrix = new ConfusionMatrix(predicted, test.Select(row => row.Poisonous).ToArray(), positiveValue: 1);
File.WriteAllText("mushrooms.json", JsonSerializer.Serialize(new
{
    matrix.Accuracy,
    matrix.Precision,
    matrix.Recall,
    matrix.FalseNegatives,
}));

internal sealed record Mushroom(double[] Measures, int Poisonous)
{
    public static Mushroom Parse(string line)
    {
        var cells = line.Split(',');
        return new Mushroom(
            cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            cells[0] == "p" ? 1 : 0);
    }
}

internal static class Strata
{
    public static (List<T> Train, List<T> Test) Divide<T, TClass>(T[] rows, Func<T, TClass> kind, double held, Random random)
    {
        var (train, test) = (new List<T>(), new List<T>());
        foreach (var stratum in rows.GroupBy(kind))
        {
            var members = stratum.ToArray();
            random.Shuffle(members);
            var count = (int)Math.Round(members.Length * held);
            test.AddRange(members[..count]);
            train.AddRange(members[count..]);
        }

        return (train, test);
    }
}
