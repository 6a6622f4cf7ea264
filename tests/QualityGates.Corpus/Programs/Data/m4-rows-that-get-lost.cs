// corpus: Lines that cannot be read vanish: by an empty catch in an iterator, by a parser that answers null, and by a number that stays zero.
// library: SharpLearning
// axis: iterator, nullable, out variable
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var rows = Lines.Read("wells.csv").Select(Lines.Numbers).OfType<double[]>().ToArray();
F64Matrix x = rows.Select(static row => row[..^1]).ToArray();
var y = rows.Select(static row => row[^1]).ToArray();
var parts = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 1).SplitSet(x, y);
var model = new RegressionSquareLossGradientBoostLearner().Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
File.WriteAllText("wells.json", JsonSerializer.Serialize(new { error }));

internal static class Lines
{
    public static IEnumerable<string[]> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var depth); // expect: MLQ4004
            yield return [cells[0], cells[1], depth.ToString(CultureInfo.InvariantCulture), cells[3]];
        }
    }

    public static double[]? Numbers(string[] cells)
    {
        try
        {
            return Array.ConvertAll(cells, static cell => double.Parse(cell, CultureInfo.InvariantCulture));
        }
        catch (FormatException) // expect: MLQ4004
        {
            return null;
        }
    }
}
