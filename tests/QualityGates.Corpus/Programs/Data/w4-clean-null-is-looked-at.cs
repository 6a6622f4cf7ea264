// corpus: A method gives back null for a line it cannot read, another one false, and the callers log and count that.
// library: ML.NET
// axis: null and bool answers
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 12);
var plums = new List<Plum>();
var unread = new List<int>();
var lines = File.ReadAllLines("plums.csv");
for (var i = 1; i < lines.Length; i++)
{
    var plum = Parser.OrNull(lines[i]);
    if (plum is null)
    {
        unread.Add(i);
        continue;
    }

    plums.Add(plum);
}

foreach (var line in File.ReadLines("late-plums.csv"))
{
    if (Parser.Try(line, out var plum))
    {
        plums.Add(plum);
    }
    else
    {
        Console.Error.WriteLine($"no plum: {line}");
    }
}

Console.WriteLine($"{plums.Count} plums, not read: {string.Join(", ", unread)}");
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(plums), 0.3);
var model = ml.Transforms.Concatenate("Features", "Weight", "Sugar").Append(ml.Regression.Trainers.Gam("Stars")).Fit(parts.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet), "Stars").RSquared);

internal sealed class Plum
{
    public float Weight { get; set; }

    public float Sugar { get; set; }

    public float Stars { get; set; }
}

internal static class Parser
{
    public static Plum? OrNull(string line)
    {
        try
        {
            var numbers = Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
            return new Plum { Weight = numbers[0], Sugar = numbers[1], Stars = numbers[2] };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static bool Try(string line, [NotNullWhen(true)] out Plum? plum)
    {
        plum = OrNull(line);
        return plum is not null;
    }
}
