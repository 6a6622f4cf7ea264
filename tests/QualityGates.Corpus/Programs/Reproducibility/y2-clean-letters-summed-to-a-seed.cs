// corpus: The seed of each station is summed up from the letters of its name by a method of the program, which gives the same number in every process.
// library: ML.NET
// axis: hash written by hand
using System.Globalization;
using System.Text;
using Microsoft.ML;

namespace Stations;

public sealed class Hour
{
    public float Ozone { get; set; }

    public float Traffic { get; set; }

    public float Wind { get; set; }

    public bool Alarm { get; set; }
}

internal static class StableHash
{
    public static int Of(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return (int)(hash & 0x7fffffff);
    }
}

public static class Program
{
    public static void Main()
    {
        using var report = File.CreateText("alarms.txt");
        foreach (var station in new[] { "harbour", "hill", "mill lane" })
        {
            var random = new Random(StableHash.Of(station));
            var hours = Enumerable.Range(0, 1_200).Select(i => Invent(i, random)).ToArray();
            random.Shuffle(hours);

            var ml = new MLContext(seed: StableHash.Of(station));
            var model = ml.Transforms.Concatenate("Features", nameof(Hour.Ozone), nameof(Hour.Traffic), nameof(Hour.Wind))
                .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Hour.Alarm)))
                .Fit(ml.Data.LoadFromEnumerable(hours[..1_000]));
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(hours[1_000..])), nameof(Hour.Alarm));
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{station}\t{metrics.AreaUnderRocCurve:F4}\t{metrics.F1Score:F4}"));
        }
    }

    private static Hour Invent(int i, Random random)
    {
        var ozone = 40 + random.NextSingle() * 160;
        return new Hour { Ozone = ozone, Traffic = i % 24, Wind = random.Next(12), Alarm = ozone > 150 && i % 24 > 6 };
    }
}
