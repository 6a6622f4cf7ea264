// corpus: A set only remembers which lines were seen; the rows keep the order of the file.
// library: ML.NET
// axis: set
using System.Globalization;
using Microsoft.ML;

namespace Seen;

public sealed class Trip
{
    public float Kilometers { get; set; }
    public float Passengers { get; set; }
    public float Label { get; set; }
}

public sealed class Trips(MLContext ml)
{
    public ITransformer Train(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>();
        var rows = new List<Trip>();
        foreach (var line in File.ReadLines(path))
        {
            if (!seen.Add(line))
            {
                counts[line] = counts.GetValueOrDefault(line, 1) + 1;
                continue;
            }

            var cells = line.Split(',');
            rows.Add(new Trip
            {
                Kilometers = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Passengers = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
            });
        }

        Console.WriteLine($"{rows.Count} trips, {seen.Count} lines, {counts.Values.Sum()} repeated");
        return ml.Transforms.Concatenate("Features", "Kilometers", "Passengers")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(rows));
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
