// corpus: Calls of bats that cannot be read come back as nothing, and the caller says how many of them there were.
// library: SharpLearning
// axis: null counted by the caller
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Bats;

public sealed record Call(double[] Features, double Species);

public static class Recordings
{
    public static Call[] Read(string path)
    {
        var calls = Array.ConvertAll(File.ReadAllLines(path), Parse);
        var bad = calls.Count(call => call is null);
        if (bad > 0)
        {
            Console.Error.WriteLine($"{bad} of {calls.Length} calls in {path} could not be read");
        }

        return calls.OfType<Call>().ToArray();
    }

    private static Call? Parse(string line)
    {
        try
        {
            var cells = Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture));
            return new Call(cells[..^1], cells[^1]);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

public static class SpeciesStudy
{
    public static (double Error, double LogLoss) Run(string path)
    {
        var calls = Recordings.Read(path);
        F64Matrix matrix = calls.Select(call => call.Features).ToArray();
        var targets = calls.Select(call => call.Species).ToArray();
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.8, seed: 2).SplitSet(matrix, targets);
        var model = new ClassificationRandomForestLearner(trees: 120, seed: 2, runParallel: false)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var error = new TotalErrorClassificationMetric<double>()
            .Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
        var logLoss = new LogLossClassificationProbabilityMetric()
            .Error(split.TestSet.Targets, model.PredictProbability(split.TestSet.Observations));
        return (error, logLoss);
    }
}
