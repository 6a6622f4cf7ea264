// corpus: Cells of saddles are read by a local function whose TryParse nobody asks, so that a width with a comma is a width of zero.
// library: SharpLearning
// axis: local function as a method group
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Saddles;

public sealed record SaddleErrors(double Absolute, double Squared);

public static class SaddlePrices
{
    private static readonly string[] Inputs = ["width", "length", "rail"];

    public static SaddleErrors Measure(FileInfo file)
    {
        var (saddles, prices) = Load(file);
        var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 9).SplitSet(saddles, prices);
        var forest = new RegressionRandomForestLearner(trees: 120, seed: 9)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var foreseen = forest.Predict(split.TestSet.Observations);
        return new SaddleErrors(
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, foreseen),
            new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, foreseen));
    }

    private static (F64Matrix Saddles, double[] Prices) Load(FileInfo file)
    {
        var lines = File.ReadAllLines(file.FullName);
        var names = lines[0].Split(';');
        var rows = lines.Skip(1).Select(line => line.Split(';').Select(Cell).ToArray()).ToArray();
        var places = Array.ConvertAll(Inputs, input => Array.IndexOf(names, input));
        var price = Array.IndexOf(names, "price");
        return (rows.Select(row => Array.ConvertAll(places, place => row[place])).ToArray().ToF64Matrix(),
            Array.ConvertAll(rows, row => row[price]));

        static double Cell(string text)
        {
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number); // expect: MLQ4004
            return number;
        }
    }
}
