// corpus: A reader of bus counts raises an event for each line that is no count, and the program stops when there are too many.
// library: ML.NET
// axis: event
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Buses;

public sealed class Count
{
    public float Hour { get; set; }

    public float School { get; set; }

    public float People { get; set; }
}

public sealed class CountReader
{
    public event Action<string, Exception>? Rejected;

    public List<Count> Read(string path)
    {
        var counts = new List<Count>();
        using var reader = File.OpenText(path);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            try
            {
                var cells = line.Split(',');
                counts.Add(new Count
                {
                    Hour = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    School = cells[1] == "s" ? 1 : 0,
                    People = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException e)
            {
                Rejected?.Invoke(line, e);
            }
        }

        return counts;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var rejected = 0;
        var reader = new CountReader();
        reader.Rejected += (line, e) => Console.Error.WriteLine($"{++rejected}: '{line}' {e.Message}");
        var counts = reader.Read(args[0]);
        if (rejected > counts.Count / 100)
        {
            return 1;
        }

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(counts), testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Count.Hour), nameof(Count.School))
            .Append(ml.Regression.Trainers.FastTree(nameof(Count.People)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Count.People));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "buses.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        return 0;
    }
}
