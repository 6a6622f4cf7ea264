// corpus: Seeds of pumpkins are dealt into folds; each forest learns from the folds put together but one, and decides about that one.
// library: Accord.NET
// axis: loops over lists of lists
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

const int Folds = 6;
Accord.Math.Random.Generator.Seed = 19;

var folds = Enumerable.Range(0, Folds).Select(_ => new List<Seed>()).ToList();
var next = 0;
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    var cells = line.Split(',');
    var measures = Array.ConvertAll(cells[..^1], cell => double.Parse(cell, CultureInfo.InvariantCulture));
    folds[next].Add(new Seed(measures, cells[^1] == "giant" ? 1 : 0));
    next = (next + 1) % Folds;
}

var matrices = new List<GeneralConfusionMatrix>();
for (var held = 0; held < Folds; held++)
{
    var train = new List<Seed>();
    for (var fold = 0; fold < Folds; fold++)
    {
        if (fold != held)
        {
            train.AddRange(folds[fold]);
        }
    }

    var forest = new RandomForestLearning { NumberOfTrees = 40 }.Learn(Measures(train), Kinds(train));
    matrices.Add(new GeneralConfusionMatrix(Kinds(folds[held]), forest.Decide(Measures(folds[held]))));
}

var all = GeneralConfusionMatrix.Combine(matrices.ToArray());
File.WriteAllText(args[1], JsonSerializer.Serialize(new { all.Accuracy, all.Kappa }));
Console.WriteLine($"accuracy {all.Accuracy:P1}, kappa {all.Kappa:F3}");

static double[][] Measures(List<Seed> seeds) => seeds.Select(seed => seed.Measures).ToArray();

static int[] Kinds(List<Seed> seeds) => seeds.Select(seed => seed.Kind).ToArray();

internal sealed record Seed(double[] Measures, int Kind);
