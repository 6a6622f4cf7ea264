// corpus: A show of lights seeds its sparks by the clock; the model that names the song has a fixed seed and never meets them.
// library: ML.NET
// axis: simulation beside a model
using Microsoft.ML;

namespace Fountain;

public readonly record struct Spark(double X, double Y, double Speed);

public sealed class Show
{
    private readonly Random _random = new(DateTime.Now.Millisecond);
    private readonly List<Spark> _sparks = [];

    public void Burst(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _sparks.Add(new Spark(_random.NextDouble(), 0, 1 + _random.NextDouble()));
        }
    }

    public void Move(double seconds)
    {
        for (var i = 0; i < _sparks.Count; i++)
        {
            _sparks[i] = _sparks[i] with { Y = _sparks[i].Y + _sparks[i].Speed * seconds };
        }
    }

    public double Highest => _sparks.Count == 0 ? 0 : _sparks.Max(spark => spark.Y);
}

public sealed class Song
{
    public float Tempo { get; set; }

    public float Loudness { get; set; }

    public string Mood { get; set; } = "";
}

public static class MoodModel
{
    public static (ITransformer Model, double Accuracy) Train(IEnumerable<Song> songs)
    {
        var ml = new MLContext(seed: 6);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(songs.ToList()), 0.25);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Song.Mood))
            .Append(ml.Transforms.Concatenate("Features", nameof(Song.Tempo), nameof(Song.Loudness)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(parts.TrainSet);
        return (model, ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)).MacroAccuracy);
    }
}
