// corpus: The options of a forest take the id of the process as their seed.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Forests;

public sealed class Plot
{
    [LoadColumn(0)] public float Slope { get; set; }
    [LoadColumn(1)] public float Height { get; set; }
    [LoadColumn(2)] public float Timber { get; set; }
}

public static class Timber
{
    private static FastForestRegressionTrainer.Options MakeOptions(int trees) => new()
    {
        LabelColumnName = nameof(Plot.Timber),
        NumberOfTrees = trees,
        FeatureFraction = 0.7,
        Seed = Environment.ProcessId,
    };

    public static RegressionMetrics Run(string file)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>(file, ','), 0.2, seed: 1);
        var options = MakeOptions(200);
        var trainer = ml.Regression.Trainers.FastForest(options); // expect: MLQ1004
        var model = ml.Transforms.Concatenate("Features", "Slope", "Height").Append(trainer).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Plot.Timber));
    }
}
