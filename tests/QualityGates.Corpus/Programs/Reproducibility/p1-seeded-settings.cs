// corpus: One seed of the settings goes to the context, the shuffle, and the split.
// library: ML.NET
// axis: record struct, JSON settings, generator as parameter
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var settings = JsonSerializer.Deserialize<Settings>(File.ReadAllText("settings.json"));
var ml = new MLContext(settings.Seed);
var ponds = Shuffled(File.ReadLines("ponds.csv").Skip(1).Select(Pond.Parse), new Random(settings.Seed));
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ponds), settings.TestFraction, seed: settings.Seed);
var model = ml.Transforms.Concatenate("Features", nameof(Pond.Depth), nameof(Pond.Oxygen))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Pond.Fish)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Pond.Fish));
Console.WriteLine(FormattableString.Invariant($"seed {settings.Seed}: MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F2}"));

static T[] Shuffled<T>(IEnumerable<T> rows, Random generator)
{
    T[] result = rows.ToArray();
    generator.Shuffle(result);
    return result;
}

internal readonly record struct Settings(int Seed, double TestFraction);

internal sealed class Pond
{
    public float Depth { get; set; }
    public float Oxygen { get; set; }
    public float Fish { get; set; }

    public static Pond Parse(string line)
    {
        var cells = line.Split(',');
        return new Pond
        {
            Depth = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Oxygen = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Fish = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
