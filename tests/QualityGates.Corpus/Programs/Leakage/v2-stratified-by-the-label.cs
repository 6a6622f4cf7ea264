// corpus: Somebody wants every class in both parts and gives the label as the sampling key, which keeps each class in one.
// library: ML.NET
// axis: plain, and through a helper that divides
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apples;

public sealed class Apple
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public string Variety { get; set; } = "";
}

public sealed class AppleSorter
{
    private readonly MLContext _ml = new(seed: 22);

    public MulticlassClassificationMetrics Train(string path)
    {
        var apples = _ml.Data.LoadFromTextFile<Apple>(path, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(apples, testFraction: 0.2, samplingKeyColumnName: nameof(Apple.Variety)); // expect: MLQ2011
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Apple.Variety))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Apple.Weight), nameof(Apple.Sugar)))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes());
        return _ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }

    public double Folds(string path)
    {
        var apples = _ml.Data.LoadFromTextFile<Apple>(path, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Apple.Variety))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Apple.Weight), nameof(Apple.Sugar)))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes());
        var folds = _ml.MulticlassClassification.CrossValidate(apples, pipeline, 4, "Label", samplingKeyColumnName: nameof(Apple.Variety)); // expect: MLQ2011
        return folds.Average(fold => fold.Metrics.MacroAccuracy);
    }
}
