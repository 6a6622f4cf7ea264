// corpus: Sources that give other rows on the second pass: an iterator over one open reader, a lazy random order; the ones that open the file again or are lists are fine.
// library: ML.NET
// axis: iterator, parameter, LINQ local
using System.Globalization;
using Microsoft.ML;

namespace Logs;

internal sealed class Entry
{
    public float Size { get; set; }
    public float Millis { get; set; }
}

internal static class Source
{
    public static IEnumerable<Entry> ReadOnce(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    public static IEnumerable<Entry> ReadAgain(string path)
    {
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    private static Entry Parse(string line)
    {
        var parts = line.Split('\t');
        return new Entry { Size = float.Parse(parts[0], CultureInfo.InvariantCulture), Millis = float.Parse(parts[1], CultureInfo.InvariantCulture) };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(1);
        using var open = File.OpenText(args[0]);
        Report(ml, ml.Data.LoadFromEnumerable(Source.ReadOnce(open))); // expect: MLQ1010
        Report(ml, ml.Data.LoadFromEnumerable(Source.ReadAgain(args[0])));

        var random = new Random(5);
        var mixed = Source.ReadAgain(args[0]).OrderBy(_ => random.Next()); // expect: MLQ1010
        Report(ml, ml.Data.LoadFromEnumerable(mixed));
        var fixedOrder = Source.ReadAgain(args[0]).OrderBy(_ => random.Next()).ToList();
        Report(ml, ml.Data.LoadFromEnumerable(fixedOrder));
    }

    private static void Report(MLContext ml, IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.FastTree("Millis")).Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Millis").MeanAbsoluteError);
    }
}
