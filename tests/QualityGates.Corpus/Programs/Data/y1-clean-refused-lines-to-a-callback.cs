// corpus: Lines of a generic reader that throw are handed to a function of the caller, which writes them to a file beside the rows.
// library: ML.NET
// axis: generic class, callback
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Quarry;

public sealed class LineSource<T>(Func<string[], T> make, Action<string, Exception> refuse)
    where T : class
{
    public IEnumerable<T> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            T row;
            try
            {
                row = make(line.Split('|'));
            }
            catch (Exception error)
            {
                refuse(line, error);
                continue;
            }

            yield return row;
        }
    }
}

public sealed class Blast
{
    public float Holes { get; set; }

    public float Charge { get; set; }

    public float Tremor { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        List<Blast> blasts;
        using (var refused = File.CreateText(Path.ChangeExtension(args[0], ".refused")))
        {
            var source = new LineSource<Blast>(
                cells => new Blast
                {
                    Holes = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Charge = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Tremor = float.Parse(cells[2], CultureInfo.InvariantCulture),
                },
                (line, error) => refused.WriteLine($"{error.GetType().Name}: {line}"));
            blasts = source.Rows(args[0]).ToList();
        }

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(blasts), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Blast.Holes), nameof(Blast.Charge))
            .Append(ml.Regression.Trainers.FastTree(nameof(Blast.Tremor)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Blast.Tremor));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
