// corpus: The experiment gets the train part with folds; the test part is evaluated once, with the model it found.
// library: ML.NET AutoML
// axis: deconstruction, progress handler
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Plants;

public sealed class Leaf
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Width { get; set; }

    [LoadColumn(2)] public string Species { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var leaves = ml.Data.LoadFromTextFile<Leaf>(args[0], hasHeader: true, separatorChar: ',');
        var (train, test) = Divide(ml, leaves);

        var settings = new MulticlassExperimentSettings
        {
            MaxModels = 30,
            OptimizingMetric = MulticlassClassificationMetric.MacroAccuracy,
        };
        var progress = new Progress<CrossValidationRunDetail<MulticlassClassificationMetrics>>(run => Console.Error.WriteLine(run.TrainerName));
        var result = ml.Auto().CreateMulticlassClassificationExperiment(settings)
            .Execute(train, numberOfCVFolds: 5, labelColumnName: nameof(Leaf.Species), progressHandler: progress);

        ITransformer best = result.BestRun.Estimator.Fit(train);
        var metrics = ml.MulticlassClassification.Evaluate(best.Transform(test), nameof(Leaf.Species));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{result.BestRun.TrainerName},{metrics.MacroAccuracy:F3},{metrics.LogLoss:F3}"));
        ml.Model.Save(best, leaves.Schema, args[2]);
    }

    private static (IDataView Train, IDataView Test) Divide(MLContext ml, IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }
}
