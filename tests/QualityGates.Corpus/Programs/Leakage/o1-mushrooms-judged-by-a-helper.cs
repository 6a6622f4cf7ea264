// corpus: A helper judges a forest of mushrooms, and it is handed the very mushrooms the forest has learned.
// library: Accord
// axis: helper
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 77;
var lines = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToList();
double[][] mushrooms = [.. lines.Select(cells => Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture)))];
int[] poisonous = [.. lines.Select(cells => cells[0] == "p" ? 1 : 0)];

var learning = new RandomForestLearning
{
    NumberOfTrees = 50,
    SampleRatio = 0.5,
    ParallelOptions = new ParallelOptions { MaxDegreeOfParallelism = 1 },
};
var forest = learning.Learn(mushrooms, poisonous);
var scores = Judge.Of(forest, mushrooms, poisonous); // expect: MLQ2003
Console.WriteLine($"recall {scores.Recall:P1}, precision {scores.Precision:P1}, F {scores.F:F3}");

internal readonly record struct Scores(double Recall, double Precision, double F);

internal static class Judge
{
    public static Scores Of(RandomForest forest, double[][] rows, int[] expected)
    {
        var matrix = new ConfusionMatrix(predicted: forest.Decide(rows), expected: expected);
        return new Scores(matrix.Recall, matrix.Precision, matrix.FScore);
    }
}
