// corpus: Lines that cannot be read are told of by their number, cells without a value are marked, and what fails as a whole is a training.
// library: ML.NET
// axis: record of what was read, out parameter, try around a training, cancellation
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Honey;

public sealed class Comb
{
    public float Weight { get; set; }

    public float Water { get; set; }

    public float Grade { get; set; }
}

public sealed class CombReader(TextWriter log)
{
    public List<Comb> Read(string path, CancellationToken cancellation)
    {
        var lines = File.ReadAllLines(path);
        var combs = new List<Comb>();
        try
        {
            foreach (var line in lines.Skip(1))
            {
                cancellation.ThrowIfCancellationRequested();
                if (TryRead(line, out var comb))
                {
                    combs.Add(comb);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        log.WriteLine($"{combs.Count} of {lines.Length - 1} lines of {Path.GetFileName(path)}");
        return combs;
    }

    private static bool TryRead(string line, out Comb comb)
    {
        comb = new Comb();
        try
        {
            var cells = line.Split(';');
            comb.Weight = float.Parse(cells[0], CultureInfo.InvariantCulture);
            comb.Water = float.TryParse(cells[1], CultureInfo.InvariantCulture, out var water) ? water : float.NaN;
            comb.Grade = float.Parse(cells[2], CultureInfo.InvariantCulture);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

public sealed class CombStudies(MLContext ml, CombReader reader)
{
    public List<RegressionMetrics> Run(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var studies = new List<RegressionMetrics>();
        foreach (var path in paths)
        {
            var rows = ml.Data.LoadFromEnumerable(reader.Read(path, cancellation));
            try
            {
                studies.Add(Study(rows));
            }
            catch (InvalidOperationException)
            {
                continue;
            }
        }

        return studies;
    }

    private RegressionMetrics Study(IDataView combs)
    {
        var parts = ml.Data.TrainTestSplit(combs, testFraction: 0.25, seed: 70);
        var model = ml.Transforms.ReplaceMissingValues("WaterFilled", nameof(Comb.Water))
            .Append(ml.Transforms.Concatenate("Features", nameof(Comb.Weight), "WaterFilled"))
            .Append(ml.Regression.Trainers.FastTree(nameof(Comb.Grade)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Comb.Grade));
    }
}
