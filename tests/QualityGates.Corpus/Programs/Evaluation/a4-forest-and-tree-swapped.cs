// corpus: A forest without probabilities is cross-validated by them, boosted trees lose theirs, and a model of several kinds is judged as yes or no.
// library: ML.NET
// axis: class, three methods
using Microsoft.ML;

namespace Bridges;

public sealed class Inspection(string folder)
{
    private readonly MLContext _ml = new(seed: 17);

    public bool ForestIsGood()
    {
        var bridges = _ml.Data.LoadFromBinary(Path.Combine(folder, "bridges.idv"));
        var forest = _ml.Transforms.Concatenate("Features", "Span", "Age", "Load")
            .Append(_ml.BinaryClassification.Trainers.FastForest("Cracked", numberOfTrees: 60));
        var folds = _ml.BinaryClassification.CrossValidate(bridges, forest, numberOfFolds: 5, labelColumnName: "Cracked"); // expect: MLQ3003
        return folds.Average(fold => fold.Metrics.F1Score) > 0.7 && folds.Min(fold => fold.Metrics.AreaUnderRocCurve) > 0.75;
    }

    public bool TreesAreGood()
    {
        var bridges = _ml.Data.LoadFromBinary(Path.Combine(folder, "bridges.idv"));
        var split = _ml.Data.TrainTestSplit(bridges, testFraction: 0.25, seed: 17);
        var trees = _ml.Transforms.Concatenate("Features", "Span", "Age", "Load")
            .Append(_ml.BinaryClassification.Trainers.FastTree("Cracked", numberOfLeaves: 12));
        var judged = trees.Fit(split.TrainSet).Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(judged, "Cracked"); // expect: MLQ3003
        return metrics.PositiveRecall > 0.8 && metrics.PositivePrecision > 0.6;
    }

    public bool KindsAreGood()
    {
        var bridges = _ml.Data.LoadFromBinary(Path.Combine(folder, "kinds.idv"));
        var split = _ml.Data.TrainTestSplit(bridges, testFraction: 0.25, seed: 17);
        var kinds = _ml.Transforms.Concatenate("Features", "Span", "Pillars", "Width")
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes("Kind"));
        var judged = kinds.Fit(split.TrainSet).Transform(split.TestSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(judged, "Kind"); // expect: MLQ3003
        return metrics.F1Score > 0.7 && metrics.AreaUnderRocCurve > 0.8;
    }
}
