// corpus: Files of radar echoes are read at the same time into a dictionary by their number, and the rows are put together by number again.
// library: ML.NET
// axis: parallel reader
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Radar;

public sealed class Echo
{
    public float Strength { get; set; }

    public float Width { get; set; }

    public float Shift { get; set; }

    public bool Label { get; set; }
}

public static class EchoFiles
{
    public static List<Echo> ReadAll(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.echo").OrderBy(Path.GetFileName, StringComparer.Ordinal).ToArray();
        var parts = new ConcurrentDictionary<int, Echo[]>();
        Parallel.For(0, files.Length, number => parts[number] = ReadOne(files[number]));

        var echoes = new List<Echo>();
        for (var number = 0; number < files.Length; number++)
        {
            echoes.AddRange(parts[number]);
        }

        return echoes;
    }

    private static Echo[] ReadOne(string file)
        => File.ReadAllLines(file)
            .AsParallel().AsOrdered()
            .Select(line => line.Split(','))
            .Select(cells => new Echo
            {
                Strength = float.Parse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture),
                Width = float.Parse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture),
                Shift = float.Parse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture),
                Label = cells[3] == "bird",
            })
            .ToArray();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 9);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(EchoFiles.ReadAll(args[0])), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Strength", "Width", "Shift")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));
    }
}
