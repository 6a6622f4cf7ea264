// corpus: Negative examples for a ranking are rows with a field of another row, drawn in a helper that fills an array for its caller.
// library: ML.NET
// axis: array, helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var clicks = File.ReadLines("clicks.csv").Skip(1).Select(Click.Read).ToArray();
var cut = clicks.Length * 4 / 5;
var train = new Click[cut * 3];
Sampler.Fill(train, clicks.AsSpan(0, cut).ToArray(), new Random()); // expect: MLQ1002
var test = clicks[cut..];
var model = ml.Transforms.Concatenate("Features", nameof(Click.Price), nameof(Click.Rank))
    .Append(ml.BinaryClassification.Trainers.FastTree())
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
Console.WriteLine($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}");

internal static class Sampler
{
    public static void Fill(Click[] into, Click[] clicks, Random random)
    {
        for (var i = 0; i < into.Length; i++)
        {
            var click = clicks[i % clicks.Length];
            var other = clicks[random.Next(clicks.Length)];
            into[i] = i < clicks.Length ? click : new Click { Price = other.Price, Rank = click.Rank, Label = false };
        }
    }
}

internal sealed class Click
{
    public float Price { get; set; }
    public float Rank { get; set; }
    public bool Label { get; set; }

    public static Click Read(string line)
    {
        var cells = line.Split(',');
        return new Click { Price = float.Parse(cells[0], CultureInfo.InvariantCulture), Rank = float.Parse(cells[1], CultureInfo.InvariantCulture), Label = cells[2] == "1" };
    }
}
