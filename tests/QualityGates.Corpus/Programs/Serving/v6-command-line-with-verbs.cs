// corpus: A command line with verbs: each run does one thing, and reads the model at most once.
// library: ML.NET
// axis: switch
// scores: MLQ6003 MLQ6008 MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Verbs;

internal sealed class Melon
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Sound { get; set; }
    [LoadColumn(2)] public bool Ripe { get; set; }
}

internal sealed class Ripeness
{
    [ColumnName("PredictedLabel")] public bool IsRipe { get; set; }
    public float Probability { get; set; }
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    private static int Main(string[] args) => args switch
    {
        ["train", var file] => Train(file),
        ["ask", var weight, var sound] => Ask(float.Parse(weight, System.Globalization.CultureInfo.InvariantCulture), float.Parse(sound, System.Globalization.CultureInfo.InvariantCulture)),
        ["batch", var file] => Batch(file),
        _ => 1,
    };

    private static int Train(string file)
    {
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Melon>(file, ',', hasHeader: true), 0.2);
        var model = Ml.Transforms.Concatenate("Features", nameof(Melon.Weight), nameof(Melon.Sound))
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(Ml)
            .Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Melon.Ripe)))
            .Fit(split.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Melon.Ripe));
        if (metrics.F1Score < 0.7 || metrics.AreaUnderRocCurve < 0.8)
        {
            return 2;
        }

        Ml.Model.Save(model, split.TrainSet.Schema, "melons.zip");
        return 0;
    }

    private static int Ask(float weight, float sound)
    {
        using var engine = Ml.Model.CreatePredictionEngine<Melon, Ripeness>(Ml.Model.Load("melons.zip", out _));
        var ripeness = engine.Predict(new Melon { Weight = weight, Sound = sound });
        Console.WriteLine($"{ripeness.IsRipe} {ripeness.Probability:P0}");
        return 0;
    }

    private static int Batch(string file)
    {
        var model = Ml.Model.Load("melons.zip", out _);
        var melons = Ml.Data.LoadFromTextFile<Melon>(file, ',', hasHeader: true);
        foreach (var ripeness in Ml.Data.CreateEnumerable<Ripeness>(model.Transform(melons), reuseRowObject: false))
        {
            Console.WriteLine(ripeness.IsRipe);
        }

        return 0;
    }
}
