// corpus: Users are put in buckets by a hash the program computes itself.
// library: ML.NET
// axis: feature builder
using System.Text;
using Microsoft.ML;

public sealed class Click
{
    public float UserBucket { get; set; }
    public float Hour { get; set; }
    public bool Label { get; set; }
}

public sealed record RawClick(string User, int Hour, bool Clicked);

public static class StableHash
{
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash;
    }
}

public sealed class ClickTrainer
{
    public double Train(IReadOnlyList<RawClick> raw)
    {
        var ml = new MLContext(seed: 1);
        var training = raw.Where(click => StableHash.Of(click.User) % 10 < 8).Select(Build).ToList();
        var test = raw.Where(click => StableHash.Of(click.User) % 10 >= 8).Select(Build).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Click.UserBucket), nameof(Click.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(training));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }

    private static Click Build(RawClick click) => new()
    {
        UserBucket = StableHash.Of(click.User) % 256,
        Hour = click.Hour,
        Label = click.Clicked,
    };
}
