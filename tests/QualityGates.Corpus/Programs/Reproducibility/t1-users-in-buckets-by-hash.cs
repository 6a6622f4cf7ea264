// corpus: Users are put in buckets, which are a feature, by a hash that changes with every process; the other hash only finds things.
// library: ML.NET
// axis: feature builder, GetHashCode override as look-alike
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Click
{
    public float UserBucket { get; set; }
    public float Hour { get; set; }
    public bool Label { get; set; }
}

public sealed class RawClick(string user, int hour, bool clicked) : IEquatable<RawClick>
{
    public string User { get; } = user;
    public int Hour { get; } = hour;
    public bool Clicked { get; } = clicked;

    public bool Equals(RawClick? other) => other is not null && other.User == User && other.Hour == Hour;

    public override bool Equals(object? obj) => Equals(obj as RawClick);

    public override int GetHashCode() => HashCode.Combine(User, Hour);
}

public sealed class ClickFeatures
{
    private const int Buckets = 256;

    public Click Build(RawClick raw) => new()
    {
        UserBucket = Bucket(raw.User),
        Hour = raw.Hour,
        Label = raw.Clicked,
    };

    private static int Bucket(string user) => Math.Abs(user.GetHashCode() % Buckets); // expect: MLQ1009
}

public sealed class ClickTrainer(ClickFeatures features)
{
    public ITransformer Train(MLContext ml, IEnumerable<RawClick> training, IEnumerable<RawClick> test)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Click.UserBucket), nameof(Click.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(View(ml, training));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(View(ml, test)));
        return metrics.AreaUnderRocCurve > 0.6 ? model : throw new InvalidOperationException("not good enough");
    }

    private IDataView View(MLContext ml, IEnumerable<RawClick> clicks) => ml.Data.LoadFromEnumerable(clicks.Distinct().Select(features.Build).ToList());
}
