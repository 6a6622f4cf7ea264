// corpus: Trials carry the evaluation that fits their trainer, with probabilities or without; a table of all of them is written and none is picked.
// library: ML.NET
// axis: interface with several implementations, IEnumerable
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trials;

internal interface ITrial
{
    string Name { get; }

    BinaryClassificationMetrics Run(IDataView train, IDataView test);
}

internal sealed class PerceptronTrial(MLContext ml) : ITrial
{
    public string Name => "perceptron";

    public BinaryClassificationMetrics Run(IDataView train, IDataView test)
    {
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 12)).Fit(train);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test));
    }
}

internal sealed class ForestTrial(MLContext ml, int trees) : ITrial
{
    public string Name => $"forest of {trees}";

    public BinaryClassificationMetrics Run(IDataView train, IDataView test) =>
        ml.BinaryClassification.EvaluateNonCalibrated(ml.BinaryClassification.Trainers.FastForest(numberOfTrees: trees).Fit(train).Transform(test));
}

internal sealed class BoostedTrial(MLContext ml) : ITrial
{
    public string Name => "boosted";

    public BinaryClassificationMetrics Run(IDataView train, IDataView test)
    {
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        return metrics.LogLoss < 1 ? metrics : throw new InvalidDataException("The probabilities are far off.");
    }
}

internal sealed class Echo
{
    [VectorType(20)] public float[] Features { get; set; } = [];

    public bool Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 13);
        var echoes = JsonSerializer.Deserialize<Echo[]>(File.ReadAllText(args[0])) ?? [];
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(echoes), testFraction: 0.3, seed: 13);
        ITrial[] trials = [new PerceptronTrial(ml), new ForestTrial(ml, 100), new ForestTrial(ml, 400), new BoostedTrial(ml)];
        var table = trials.ToDictionary(trial => trial.Name, trial => Row(trial.Run(split.TrainSet, split.TestSet)));
        File.WriteAllText(args[1], JsonSerializer.Serialize(table));
    }

    private static double[] Row(BinaryClassificationMetrics metrics) => [metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall];
}
