// corpus: Seeded trainers in a dictionary, inside OneVersusAll and with options that name several threads.
// library: ML.NET
// axis: dictionary, options
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Table;

public sealed class Digit
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 64), VectorType(64)] public float[] Pixels { get; set; } = [];
}

public sealed class Benchmark
{
    private readonly MLContext _ml;
    private readonly Dictionary<string, Func<IEstimator<ITransformer>>> _trainers;

    public Benchmark(int seed)
    {
        _ml = new MLContext(seed);
        _trainers = new()
        {
            ["ova"] = () => _ml.MulticlassClassification.Trainers.OneVersusAll(
                _ml.BinaryClassification.Trainers.SdcaNonCalibrated("Key", "Pixels"), "Key"), // expect: MLQ1006
            ["maxent"] = () => _ml.MulticlassClassification.Trainers.SdcaMaximumEntropy( // expect: MLQ1006
                new SdcaMaximumEntropyMulticlassTrainer.Options { LabelColumnName = "Key", FeatureColumnName = "Pixels", NumberOfThreads = 8 }),
            ["boost"] = () => _ml.MulticlassClassification.Trainers.LightGbm( // expect: MLQ1006
                new LightGbmMulticlassTrainer.Options { LabelColumnName = "Key", FeatureColumnName = "Pixels", NumberOfIterations = 50 }),
            ["bayes"] = () => _ml.MulticlassClassification.Trainers.NaiveBayes("Key", "Pixels"),
        };
    }

    public void Run(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Digit>(path, separatorChar: ',');
        foreach (var (name, trainer) in _trainers)
        {
            var pipeline = _ml.Transforms.Conversion.MapValueToKey("Key", "Label").Append(trainer());
            var accuracy = _ml.MulticlassClassification.CrossValidate(rows, pipeline, 5, "Key").Average(fold => fold.Metrics.MicroAccuracy);
            Console.WriteLine($"{name,-8} {accuracy:P2}");
        }
    }
}
