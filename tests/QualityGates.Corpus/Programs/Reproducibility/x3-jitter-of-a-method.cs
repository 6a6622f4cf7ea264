// corpus: A method gives the jitter of one position of a buoy, from a generator it makes with a fixed seed, and is called in a loop over the buoys.
// library: ML.NET
// axis: private method
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Buoys;

public sealed class Buoy
{
    public float North { get; set; }

    public float East { get; set; }

    public bool Adrift { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var train = new List<Buoy>();
        foreach (var line in File.ReadLines(args[0]))
        {
            var buoy = Parse(line);
            buoy.North += Jitter();
            train.Add(buoy);
        }

        var test = File.ReadLines(args[1]).Select(Parse).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Buoy.North), nameof(Buoy.East))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Buoy.Adrift)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Buoy.Adrift));
        File.WriteAllText("buoys.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }

    private static float Jitter() => (float)(new Random(1).NextDouble() * 0.002 - 0.001); // expect: MLQ1013

    private static Buoy Parse(string line)
    {
        var cells = line.Split(',');
        return new Buoy
        {
            North = float.Parse(cells[0], CultureInfo.InvariantCulture),
            East = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Adrift = cells[2] == "1",
        };
    }
}
