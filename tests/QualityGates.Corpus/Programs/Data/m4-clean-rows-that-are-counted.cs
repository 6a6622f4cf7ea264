// corpus: Lines that cannot be read are kept with their reason, counted, and too many of them end the run; a missing model file is not a row.
// library: SharpLearning
// axis: result type, exception filter, threshold
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var results = File.ReadLines("wells.csv").Skip(1).Select(Line.Read).ToArray();
var failed = results.OfType<Line.Bad>().ToArray();
File.WriteAllLines("wells-rejected.txt", failed.Select(static bad => $"{bad.Text}: {bad.Reason}"));
if (failed.Length > results.Length / 100)
{
    throw new InvalidDataException($"{failed.Length} of {results.Length} lines cannot be read.");
}

var rows = results.OfType<Line.Good>().Select(static good => good.Values).ToArray();
F64Matrix x = rows.Select(static row => row[..^1]).ToArray();
var y = rows.Select(static row => row[^1]).ToArray();
var parts = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 1).SplitSet(x, y);
var model = new RegressionSquareLossGradientBoostLearner().Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var error = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
File.WriteAllText("wells.json", JsonSerializer.Serialize(new { error, previous = Previous() }));

static double? Previous()
{
    try
    {
        return JsonSerializer.Deserialize<double>(File.ReadAllText("previous.json"));
    }
    catch (FileNotFoundException)
    {
        return null;
    }
}

internal abstract record Line
{
    public sealed record Good(double[] Values) : Line;

    public sealed record Bad(string Text, string Reason) : Line;

    public static Line Read(string text)
    {
        try
        {
            return new Good(Array.ConvertAll(text.Split(','), static cell => double.Parse(cell, CultureInfo.InvariantCulture)));
        }
        catch (FormatException exception)
        {
            return new Bad(text, exception.Message);
        }
    }
}
