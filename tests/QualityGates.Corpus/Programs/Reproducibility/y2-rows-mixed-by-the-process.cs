// corpus: Rows of lamps are mixed in place before they are cut into train and test, by a generator that is given the number of the process.
// library: ML.NET
// axis: shuffle by hand
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Lamps;

public sealed class Lamp
{
    public float Hours { get; set; }

    public float Volts { get; set; }

    public float Switched { get; set; }

    public bool Broken { get; set; }
}

internal static class Mixing
{
    public static IList<T> InPlace<T>(IList<T> rows)
    {
        var random = new Random(Environment.ProcessId * 17); // expect: MLQ1004
        for (var last = rows.Count - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (rows[last], rows[other]) = (rows[other], rows[last]);
        }

        return rows;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var lamps = Mixing.InPlace(File.ReadLines(args[0]).Skip(1).Select(Parse).ToList());
        var cut = lamps.Count * 4 / 5;
        var ml = new MLContext(seed: 9);
        var model = ml.Transforms.Concatenate("Features", nameof(Lamp.Hours), nameof(Lamp.Volts), nameof(Lamp.Switched))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Lamp.Broken)))
            .Fit(ml.Data.LoadFromEnumerable(lamps.Take(cut).ToList()));
        var test = ml.Data.LoadFromEnumerable(lamps.Skip(cut).ToList());
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Lamp.Broken));
        File.WriteAllText(Path.ChangeExtension(args[0], ".json"), JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
    }

    private static Lamp Parse(string line)
    {
        var fields = line.Split(',');
        return new Lamp
        {
            Hours = float.Parse(fields[0], CultureInfo.InvariantCulture),
            Volts = float.Parse(fields[1], CultureInfo.InvariantCulture),
            Switched = float.Parse(fields[2], CultureInfo.InvariantCulture),
            Broken = fields[3] == "1",
        };
    }
}
