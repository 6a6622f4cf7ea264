// corpus: Each number goes through a normalizer of its own kind, flags stay flags, and the embedding that was loaded whole has one scale.
// library: ML.NET
// axis: pipeline, linear trainers
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Songs;

public sealed class Song
{
    [LoadColumn(0)] public float Seconds { get; set; }
    [LoadColumn(1)] public float Streams { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
    [LoadColumn(3)] public float IsLive { get; set; }
    [LoadColumn(4)] public float HasVideo { get; set; }
    [LoadColumn(5, 68), VectorType(64)] public float[] Embedding { get; set; } = [];
    [LoadColumn(69)] public bool Liked { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 77);
        var songs = ml.Data.LoadFromTextFile<Song>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(songs, testFraction: 0.2);

        IEstimator<ITransformer> numbers = ml.Transforms.NormalizeMeanVariance("LengthScaled", nameof(Song.Seconds))
            .Append(ml.Transforms.NormalizeLogMeanVariance("StreamsScaled", nameof(Song.Streams)))
            .Append(ml.Transforms.NormalizeBinning("YearBins", nameof(Song.Year), maximumBinCount: 12))
            .Append(ml.Transforms.Concatenate("Features", "LengthScaled", "StreamsScaled", "YearBins", nameof(Song.IsLive), nameof(Song.HasVideo)));
        IEstimator<ITransformer> vectors = ml.Transforms.CopyColumns("Features", nameof(Song.Embedding));

        var results = new Dictionary<string, object>();
        foreach (var (name, inputs) in new[] { ("numbers", numbers), ("vectors", vectors) })
        {
            var trainer = ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Song.Liked), NumberOfThreads = 1 });
            var model = inputs.AppendCacheCheckpoint(ml).Append(trainer).Fit(parts.TrainSet);
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Song.Liked));
            results[name] = new { metrics.F1Score, metrics.LogLoss };
        }

        File.WriteAllText(args[1], JsonSerializer.Serialize(results));
    }
}
