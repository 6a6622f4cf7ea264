// corpus: A table of seeded trainers, each with one thread or deterministic by nature.
// library: ML.NET
// axis: dictionary
// scores: MLQ1006
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace RightTable;

public sealed class Digit
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 64), VectorType(64)] public float[] Pixels { get; set; } = [];
}

public sealed class Benchmark(int seed)
{
    private readonly MLContext _ml = new(seed);

    public IEnumerable<(string Name, double Accuracy)> Run(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Digit>(path, separatorChar: ',');
        foreach (var (name, trainer) in Trainers())
        {
            var pipeline = _ml.Transforms.Conversion.MapValueToKey("Key", "Label").Append(trainer);
            yield return (name, _ml.MulticlassClassification.CrossValidate(rows, pipeline, 5, "Key").Average(fold => fold.Metrics.MicroAccuracy));
        }
    }

    private IEnumerable<(string, IEstimator<ITransformer>)> Trainers()
    {
        yield return ("maxent", _ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(
            new SdcaMaximumEntropyMulticlassTrainer.Options { LabelColumnName = "Key", FeatureColumnName = "Pixels", NumberOfThreads = 1 }));
        yield return ("boost", _ml.MulticlassClassification.Trainers.LightGbm(
            new LightGbmMulticlassTrainer.Options { LabelColumnName = "Key", FeatureColumnName = "Pixels", Deterministic = true }));
        yield return ("lbfgs", _ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Key", "Pixels"));
        yield return ("trees", _ml.MulticlassClassification.Trainers.OneVersusAll(_ml.BinaryClassification.Trainers.FastTree("Key", "Pixels"), "Key"));
    }
}
