// corpus: Broken rows vanish without a word or become zero; the version that counts and tells is right.
// library: ML.NET
// axis: empty catch, continue, discarded TryParse, counter
using System.Globalization;
using Microsoft.ML;

namespace Meters;

internal sealed class Reading
{
    public float Volt { get; set; }
    public float Ampere { get; set; }
    public float Watt { get; set; }
}

internal static class Reader
{
    public static List<Reading> Silent(string path)
    {
        var rows = new List<Reading>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(Parse(line));
            }
            catch // expect: MLQ4004
            {
            }
        }

        return rows;
    }

    public static IEnumerable<Reading> Skipping(string[] lines)
    {
        foreach (var line in lines)
        {
            Reading row;
            try
            {
                row = Parse(line);
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }

            yield return row;
        }
    }

    public static Reading Zero(string[] cells)
    {
        float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var volt); // expect: MLQ4004
        return new Reading { Volt = volt, Ampere = 1, Watt = 1 };
    }

    public static List<Reading> Counting(string path)
    {
        var rows = new List<Reading>();
        var broken = 0;
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(Parse(line));
            }
            catch (FormatException)
            {
                broken++;
            }
        }

        Console.Error.WriteLine($"{broken} broken rows");
        return rows;
    }

    private static Reading Parse(string line)
    {
        var p = line.Split(';');
        return new Reading { Volt = Number(p[0]), Ampere = Number(p[1]), Watt = Number(p[2]) };
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(1);
        var train = Reader.Silent(args[0]).Concat(Reader.Skipping(File.ReadAllLines(args[1]))).Concat(File.ReadLines(args[4]).Select(l => Reader.Zero(l.Split(',')))).ToList();
        var model = ml.Transforms.Concatenate("Features", "Volt", "Ampere").Append(ml.Regression.Trainers.FastTree("Watt")).Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(Reader.Counting(args[2]))), "Watt");
        Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");
        Delete(args[3]);
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (IOException)
        {
        }
    }
}
