// corpus: A helper measures a bird model on another thread and hands the metrics back; the training awaits it and lets them fall.
// library: ML.NET
// axis: async, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Song
{
    public string Species { get; set; } = "";

    [VectorType(20)] public float[] Bands { get; set; } = new float[20];
}

public sealed class BirdTrainer
{
    private readonly MLContext _ml = new(seed: 77);

    public async Task TrainAsync(IReadOnlyList<Song> songs, string target, CancellationToken cancel)
    {
        var view = _ml.Data.LoadFromEnumerable(songs);
        var split = _ml.Data.TrainTestSplit(view, testFraction: 0.2);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Song.Species))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features", nameof(Song.Bands)))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes())
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = await Task.Run(() => pipeline.Fit(split.TrainSet), cancel);

        await MeasureAsync(model, split.TestSet, cancel); // expect: MLQ3002

        await using var stream = File.Create(target);
        _ml.Model.Save(model, split.TrainSet.Schema, stream);
    }

    private async Task<MulticlassClassificationMetrics> MeasureAsync(ITransformer model, IDataView rows, CancellationToken cancel)
    {
        var scored = model.Transform(rows);
        return await Task.Run(() => _ml.MulticlassClassification.Evaluate(scored), cancel);
    }
}
