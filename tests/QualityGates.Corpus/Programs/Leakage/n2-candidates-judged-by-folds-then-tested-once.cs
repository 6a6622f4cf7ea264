// corpus: Candidates in a dictionary are compared by the mean of their folds on the train set; the winner is fitted again and tested once.
// library: ML.NET
// axis: MaxBy over a dictionary of factories
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Leads;

public sealed class Lead
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1)] public string Channel { get; set; } = "";

    [LoadColumn(2)] public float Visits { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 12);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Lead>(args[0], '\t', hasHeader: true), testFraction: 0.25);
        var prepare = ml.Transforms.Categorical.OneHotEncoding("ChannelKey", nameof(Lead.Channel))
            .Append(ml.Transforms.Concatenate("Features", "ChannelKey", nameof(Lead.Visits), nameof(Lead.Minutes)))
            .Append(ml.Transforms.NormalizeMinMax("Features"));

        var candidates = new Dictionary<string, Func<IEstimator<ITransformer>>>
        {
            ["logistic"] = () => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(l2Regularization: 0.1f),
            ["forest"] = () => ml.BinaryClassification.Trainers.FastForest(numberOfTrees: 200),
            ["boosted"] = () => ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 100),
        };

        var scores = candidates.ToDictionary(c => c.Key, c => ml.BinaryClassification
            .CrossValidateNonCalibrated(split.TrainSet, prepare.Append(c.Value()), numberOfFolds: 5)
            .Average(fold => fold.Metrics.AreaUnderRocCurve));
        string name = scores.MaxBy(s => s.Value).Key;

        var final = prepare.Append(candidates[name]()).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(final.Transform(split.TestSet));
        ml.Model.Save(final, split.TrainSet.Schema, args[1]);
        File.WriteAllText(args[2], string.Create(CultureInfo.InvariantCulture, $"{name}: folds {scores[name]:F3}, test {metrics.AreaUnderRocCurve:F3}"));
    }
}
