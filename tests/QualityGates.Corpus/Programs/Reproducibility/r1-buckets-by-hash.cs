// corpus: Users are dealt to parts by the hash of their name, words to buckets by a combined hash; another class has a hash of its own, and a comparer may use any.
// library: ML.NET
// axis: helper classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clicks;

public sealed record Click(string User, string Page, float Seconds, bool Bought);

public sealed class ClickRow
{
    [VectorType(64)] public float[] Features { get; set; } = new float[64];

    public bool Label { get; set; }
}

public static class Featurizer
{
    public static ClickRow Row(Click click)
    {
        var row = new ClickRow { Label = click.Bought };
        row.Features[Bucket(click.Page, click.User)] = 1;
        row.Features[63] = click.Seconds;
        return row;
    }

    private static int Bucket(string page, string user) => (HashCode.Combine(page, user) & int.MaxValue) % 63; // expect: MLQ1009
}

public static class Parts
{
    public static bool IsTest(Click click) => Math.Abs(click.User.GetHashCode() % 10) == 0; // expect: MLQ1009

    public static bool IsTestForGood(Click click) => Fnv(click.User) % 10 == 0;

    private static uint Fnv(string text) => text.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);
}

public sealed class ByUser : IEqualityComparer<Click>
{
    public bool Equals(Click? x, Click? y) => x?.User == y?.User;

    public int GetHashCode(Click click) => click.User.GetHashCode();
}

public static class Program
{
    public static void Run(List<Click> clicks)
    {
        var ml = new MLContext(seed: 13);
        var train = ml.Data.LoadFromEnumerable(clicks.Where(click => !Parts.IsTest(click)).Select(Featurizer.Row).ToList());
        var test = ml.Data.LoadFromEnumerable(clicks.Where(Parts.IsTest).Select(Featurizer.Row).ToList());
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        Console.WriteLine($"{metrics.AreaUnderRocCurve} {metrics.F1Score}, {clicks.Distinct(new ByUser()).Count()} users, {clicks.Count(Parts.IsTestForGood)} others");
    }
}
