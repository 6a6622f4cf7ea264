// corpus: Each digit is turned four times, and the folds are cut through the turned ones, so that a digit is learned and asked for.
// library: Accord.NET
// axis: console, records
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 21;

const int Folds = 5;
var digits = File.ReadLines(args[0]).Select(Digit.Read).ToArray();
var rows = digits
    .SelectMany(digit => Enumerable.Range(0, 4).Select(quarter => digit.Turned(quarter)))
    .ToArray();

var results = new List<object>();
for (var fold = 0; fold < Folds; fold++)
{
    var learn = rows.Where((_, i) => i % Folds != fold).ToArray(); // expect: MLQ2012
    var judge = rows.Where((_, i) => i % Folds == fold).ToArray();
    var forest = new RandomForestLearning { NumberOfTrees = 80 }
        .Learn(learn.Select(digit => digit.Pixels).ToArray(), learn.Select(digit => digit.Value).ToArray());
    var decided = forest.Decide(judge.Select(digit => digit.Pixels).ToArray());
    var matrix = new GeneralConfusionMatrix(10, judge.Select(digit => digit.Value).ToArray(), decided);
    results.Add(new { fold, matrix.Accuracy, matrix.Kappa });
}

File.WriteAllText("digits.json", JsonSerializer.Serialize(results));

internal sealed record Digit(double[] Pixels, int Value)
{
    private const int Side = 8;

    public static Digit Read(string line)
    {
        var cells = line.Split(',');
        var pixels = cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Digit(pixels, int.Parse(cells[^1], CultureInfo.InvariantCulture));
    }

    public Digit Turned(int quarters)
    {
        var pixels = Pixels;
        for (var quarter = 0; quarter < quarters; quarter++)
        {
            var turned = new double[Side * Side];
            for (var y = 0; y < Side; y++)
            {
                for (var x = 0; x < Side; x++)
                {
                    turned[(x * Side) + Side - 1 - y] = pixels[(y * Side) + x];
                }
            }

            pixels = turned;
        }

        return this with { Pixels = pixels };
    }
}
