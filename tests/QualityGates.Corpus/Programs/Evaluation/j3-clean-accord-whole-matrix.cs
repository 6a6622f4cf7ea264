// corpus: Accuracy and loss of mushrooms stand beside sensitivity and specificity, are written as a whole, or are given back as the number they are.
// library: Accord.NET
// axis: script, records
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

Accord.Math.Random.Generator.Seed = 44;
var mushrooms = File.ReadLines(args[0]).Skip(1).Select(Mushroom.Parse).ToArray();
new Random(44).Shuffle(mushrooms);
var cut = mushrooms.Length * 4 / 5;
var study = new MushroomStudy(mushrooms[..cut], mushrooms[cut..]);

var matrix = study.Forest();
var report = new
{
    matrix.Accuracy,
    matrix.Sensitivity,
    matrix.Specificity,
    Loss = study.LogisticLoss(),
    Counts = new { matrix.TruePositives, matrix.FalseNegatives },
};
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "mushrooms.json"), JsonSerializer.Serialize(report));

internal sealed record Mushroom(double Cap, double Stem, double Ring, bool Toxic)
{
    public static Mushroom Parse(string line)
    {
        var cells = line.Split(',');
        return new Mushroom(Number(cells[0]), Number(cells[1]), Number(cells[2]), cells[3] == "p");
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

internal sealed class MushroomStudy(Mushroom[] train, Mushroom[] test)
{
    public ConfusionMatrix Forest()
    {
        var forest = new RandomForestLearning { NumberOfTrees = 40, SampleRatio = 0.7 }.Learn(Inputs(train), Classes(train));
        return ConfusionMatrix.Estimate(forest, Inputs(test), Classes(test));
    }

    public double LogisticLoss()
    {
        var fit = new IterativeReweightedLeastSquares<LogisticRegression> { MaxIterations = 80, Regularization = 1e-6 };
        var regression = fit.Learn(Inputs(train), Classes(train));
        return new ZeroOneLoss(Classes(test)).Loss(regression.Decide(Inputs(test)).Select(toxic => toxic ? 1 : 0).ToArray());
    }

    private static double[][] Inputs(Mushroom[] mushrooms) => mushrooms.Select(one => new[] { one.Cap, one.Stem, one.Ring }).ToArray();

    private static int[] Classes(Mushroom[] mushrooms) => mushrooms.Select(one => one.Toxic ? 1 : 0).ToArray();
}
