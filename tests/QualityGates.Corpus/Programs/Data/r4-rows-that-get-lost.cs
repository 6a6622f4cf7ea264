// corpus: Readers of training rows: one swallows what does not parse, one takes zero for it, one counts it, one stops.
// library: ML.NET
// axis: interface with several readers
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class Usage
{
    public float Hour { get; set; }

    public float Outside { get; set; }

    public float Kilowatts { get; set; }
}

public interface IUsageReader
{
    List<Usage> Read(string path);
}

public sealed class SilentReader : IUsageReader
{
    public List<Usage> Read(string path)
    {
        var rows = new List<Usage>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(Lines.Parse(line));
            }
            catch (FormatException) // expect: MLQ4004
            {
            }
        }
        return rows;
    }
}

public sealed class ZeroReader : IUsageReader
{
    public List<Usage> Read(string path) => File.ReadLines(path).Select(line => line.Split(';')).Select(cells =>
    {
        float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var hour); // expect: MLQ4004
        var outside = float.Parse(cells[1], CultureInfo.InvariantCulture);
        var kilowatts = float.Parse(cells[2], CultureInfo.InvariantCulture);
        return new Usage { Hour = hour, Outside = outside, Kilowatts = kilowatts };
    }).ToList();
}

public sealed class CountingReader : IUsageReader
{
    public int Lost { get; private set; }

    public List<Usage> Read(string path)
    {
        var rows = new List<Usage>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(Lines.Parse(line));
            }
            catch (FormatException)
            {
                Lost++;
            }
        }
        return rows;
    }
}

public sealed class StrictReader : IUsageReader
{
    public List<Usage> Read(string path) => File.ReadLines(path).Select((line, number) =>
    {
        var cells = line.Split(';');
        return float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var hour)
            ? new Usage { Hour = hour, Outside = float.Parse(cells[1], CultureInfo.InvariantCulture), Kilowatts = float.Parse(cells[2], CultureInfo.InvariantCulture) }
            : throw new InvalidDataException($"line {number}: {line}");
    }).ToList();
}

internal static class Lines
{
    public static Usage Parse(string line)
    {
        var cells = line.Split(';');
        return new Usage
        {
            Hour = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Outside = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Kilowatts = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        foreach (var reader in new IUsageReader[] { new SilentReader(), new ZeroReader(), new CountingReader(), new StrictReader() })
        {
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reader.Read("usage.csv")), 0.2);
            var pipeline = ml.Transforms.Concatenate("Features", nameof(Usage.Hour), nameof(Usage.Outside)).Append(ml.Regression.Trainers.FastTree(nameof(Usage.Kilowatts)));
            Console.WriteLine(ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Usage.Kilowatts)).RSquared);
        }
    }
}
