// corpus: A trainer keeps the time it was made at as its seed, for the context and for the shuffle, and shows it to nobody.
// library: ML.NET
// axis: class with a private field
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var trainer = new GrapeTrainer();
trainer.Run(args[0], args[1], "grapes.json");

internal sealed class Grape
{
    [LoadColumn(0)]
    public float Sun { get; set; }

    [LoadColumn(1)]
    public float Rain { get; set; }

    [LoadColumn(2)]
    public float Sweetness { get; set; }
}

internal sealed class GrapeTrainer
{
    private readonly int _seed = (int)(DateTimeOffset.UtcNow.ToUnixTimeSeconds() % 1_000_000);
    private readonly MLContext _ml;

    public GrapeTrainer()
    {
        _ml = new MLContext(_seed); // expect: MLQ1004
    }

    public void Run(string trainFile, string testFile, string metricsFile)
    {
        var grapes = _ml.Data.LoadFromTextFile<Grape>(trainFile, separatorChar: ';', hasHeader: true);
        var train = _ml.Data.ShuffleRows(grapes, seed: _seed); // expect: MLQ1004
        var test = _ml.Data.LoadFromTextFile<Grape>(testFile, separatorChar: ';', hasHeader: true);
        var model = _ml.Transforms.Concatenate("Features", nameof(Grape.Sun), nameof(Grape.Rain))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Grape.Sweetness)))
            .Fit(train);
        var metrics = _ml.Regression.Evaluate(model.Transform(test), nameof(Grape.Sweetness));
        File.WriteAllText(metricsFile, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
    }
}
