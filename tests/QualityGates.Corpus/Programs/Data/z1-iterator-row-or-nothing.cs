// corpus: An iterator over machine logs yields a row only where parsing did not throw; the others vanish.
// library: ML.NET
// axis: iterator method
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace MachineLogs;

public sealed record LogRow
{
    public string Machine { get; init; } = "";

    public float Load { get; init; }

    public float Heat { get; init; }

    public float WearMicrons { get; init; }
}

public static class LogFile
{
    public static IEnumerable<LogRow> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            LogRow? row = null;
            try
            {
                row = Parse(line);
            }
            catch (Exception) // expect: MLQ4004
            {
            }

            if (row != null)
            {
                yield return row;
            }
        }
    }

    private static LogRow Parse(string line)
    {
        var at = line.IndexOf(' ');
        var numbers = line[(at + 1)..].Split('|');
        return new LogRow
        {
            Machine = line[..at],
            Load = float.Parse(numbers[0], CultureInfo.InvariantCulture),
            Heat = float.Parse(numbers[1], CultureInfo.InvariantCulture),
            WearMicrons = float.Parse(numbers[2], CultureInfo.InvariantCulture),
        };
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 99);
        var rows = LogFile.Read(args[0]).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25, seed: 99);
        var model = ml.Transforms.Categorical.OneHotHashEncoding("MachineEncoded", "Machine")
            .Append(ml.Transforms.Concatenate("Features", "MachineEncoded", "Load", "Heat"))
            .Append(ml.Regression.Trainers.FastTreeTweedie("WearMicrons"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "WearMicrons");
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}, MAE {metrics.MeanAbsoluteError:F2}");
        File.WriteAllText(args[1], JsonSerializer.Serialize(metrics));
    }
}
