// corpus: String hashes become buckets, a split key and a feature; the hash of a number and an override of GetHashCode are stable or no feature.
// library: ML.NET
// axis: property initializer, predicate, HashCode.Combine, helper
using Microsoft.ML;

namespace Clicks;

internal readonly record struct UserKey(int Id);

internal sealed class Click
{
    public float UserBucket { get; set; }
    public float Pair { get; set; }
    public float Shard { get; set; }
    public bool Bought { get; set; }

    public override int GetHashCode() => HashCode.Combine(UserBucket, Pair);

    public override bool Equals(object? obj) => obj is Click other && other.UserBucket == UserBucket && other.Pair == Pair;
}

internal static class Builder
{
    public static Click Make(string user, string shop, int number, bool bought) => new()
    {
        UserBucket = Math.Abs(user.GetHashCode() % 1024), // expect: MLQ1009
        Pair = Cross(user, shop),
        Shard = number.GetHashCode() % 8,
        Bought = bought,
    };

    public static bool IsTrain(string user) => (user.GetHashCode() & 0x7fffffff) % 10 < 8; // expect: MLQ1009

    private static int Cross(string a, string b) => (int)((uint)HashCode.Combine(a, b) % 100_000); // expect: MLQ1009
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var lines = File.ReadLines(args[0]).Select(l => l.Split(',')).ToList();
        var train = lines.Where(c => Builder.IsTrain(c[0])).Select(Row).ToList();
        var test = lines.Where(c => !Builder.IsTrain(c[0])).Select(Row).ToList();
        var ml = new MLContext(2);
        var model = ml.Transforms.Concatenate("Features", "UserBucket", "Pair", "Shard").Append(ml.BinaryClassification.Trainers.FastTree("Bought")).Fit(ml.Data.LoadFromEnumerable(train));
        var m = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Bought");
        Console.WriteLine($"{m.AreaUnderRocCurve:F3} {m.LogLoss:F3}");
    }

    private static Click Row(string[] cells) => Builder.Make(cells[0], cells[1], cells[0].Length, cells[2] == "1");
}
