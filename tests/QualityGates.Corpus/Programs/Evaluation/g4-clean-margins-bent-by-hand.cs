// corpus: The margin of a perceptron is compared with zero, and with one half only after a logistic curve has bent it.
// library: ML.NET
// axis: prediction class, properties
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tiles;

public sealed class Tile
{
    public float Gloss { get; set; }

    public float Warp { get; set; }

    public float Thickness { get; set; }

    public bool Cracked { get; set; }
}

public sealed class TileVerdict
{
    [ColumnName("Score")] public float Margin { get; set; }

    [NoColumn] public bool Cracked => Margin > 0f;

    [NoColumn] public float Sureness => 1f / (1f + MathF.Exp(-Margin));

    [NoColumn] public bool Sure => Sureness is > 0.9f or < 0.1f;
}

public static class TileSorting
{
    public static (int Cracked, int Unsure) Sort(IReadOnlyList<Tile> known, IReadOnlyList<Tile> belt, string reportFile)
    {
        var ml = new MLContext(seed: 5);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(known), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Tile.Gloss), nameof(Tile.Warp), nameof(Tile.Thickness))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Tile.Cracked)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Tile.Cracked));
        File.WriteAllText(reportFile, JsonSerializer.Serialize(new { metrics.F1Score, metrics.PositiveRecall, metrics.AreaUnderRocCurve }));

        var verdicts = ml.Data
            .CreateEnumerable<TileVerdict>(model.Transform(ml.Data.LoadFromEnumerable(belt)), reuseRowObject: false)
            .ToList();
        return (verdicts.Count(verdict => verdict.Cracked), verdicts.Count(verdict => !verdict.Sure && verdict.Sureness > 0.5f));
    }
}
