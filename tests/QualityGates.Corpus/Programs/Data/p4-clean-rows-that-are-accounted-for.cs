// corpus: Rows that cannot be read are counted, logged or end the run; keys come from outside; columns, loaders and frames fit together.
// library: Microsoft.ML, Microsoft.Data.Analysis
// axis: counter, log, throw, options
// scores: MLQ4010
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lakes;

public sealed class Probe
{
    [LoadColumn(0)] public string? Lake { get; set; }

    [LoadColumn(1)] public float Depth { get; set; }

    [LoadColumn(2)] public float Oxygen { get; set; }
}

public sealed class ProbeReader(TextWriter log)
{
    public int Rejected { get; private set; }

    public List<Probe> Read(string path)
    {
        var rows = new List<Probe>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            if (!float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var depth)
                || !float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var oxygen))
            {
                Rejected++;
                continue;
            }

            rows.Add(new Probe { Lake = cells[0], Depth = depth, Oxygen = oxygen });
        }

        return Rejected > rows.Count / 100 ? throw new InvalidDataException($"{Rejected} rows cannot be read.") : rows;
    }

    public Probe? TryOne(string line)
    {
        try
        {
            var cells = line.Split(';');
            return new Probe { Depth = float.Parse(cells[1], CultureInfo.InvariantCulture), Oxygen = float.Parse(cells[2], CultureInfo.InvariantCulture) };
        }
        catch (FormatException error)
        {
            log.WriteLine($"{line}: {error.Message}");
            return null;
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 6);
        var key = Environment.GetEnvironmentVariable("LAKES_API_KEY");
        var rows = ml.Data.LoadFromTextFile<Probe>("lakes.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("LakeKey", "Lake")
            .Append(ml.Transforms.NormalizeMeanVariance("Depth"))
            .Append(ml.Transforms.Concatenate("Features", "LakeKey", "Depth"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Regression.Trainers.Sdca(labelColumnName: "Oxygen"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Oxygen");
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F3}, key {(key is null ? "missing" : "set")}");

        var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
        frame = frame.DropNulls();
        var sorted = frame.OrderBy("Depth");
        sorted["Depth"].Multiply(0.3048, inPlace: true);
        foreach (var probe in ml.Data.CreateEnumerable<Probe>(parts.TestSet, reuseRowObject: true).Take(3))
        {
            Console.WriteLine(probe.Lake);
        }
    }
}
