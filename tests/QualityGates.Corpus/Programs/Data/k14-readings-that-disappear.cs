// corpus: A generic reader gives nothing for a line its parser fails on, a parser writes zero for what is no number, and a loader that fails is an empty table.
// library: ML.NET
// axis: generics
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var readings = new ReadingFile("readings.csv").Rows().ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(readings), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Flow))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Reading.Level)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Reading.Level));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");
Console.WriteLine(Calibrations.Fit(ml, Calibrations.Load("calibrations.csv")).LastTransformer);

internal abstract class RowFile<T>(string path)
    where T : class
{
    public IEnumerable<T> Rows()
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var row = Attempt(line);
            if (row is not null)
            {
                yield return row;
            }
        }
    }

    protected abstract T Parse(string[] cells);

    private T? Attempt(string line)
    {
        try
        {
            return Parse(line.Split(','));
        }
        catch (FormatException) // expect: MLQ4004
        {
            return null;
        }
    }
}

internal sealed class ReadingFile(string path) : RowFile<Reading>(path)
{
    protected override Reading Parse(string[] cells)
    {
        float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var flow); // expect: MLQ4004
        return new Reading { Pressure = float.Parse(cells[0], CultureInfo.InvariantCulture), Flow = flow, Level = float.Parse(cells[2], CultureInfo.InvariantCulture) };
    }
}

internal static class Calibrations
{
    public static DataFrame Load(string path)
    {
        try
        {
            return DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        }
        catch (Exception) // expect: MLQ4004
        {
            return new DataFrame();
        }
    }

    public static TransformerChain<Microsoft.ML.Data.RegressionPredictionTransformer<Microsoft.ML.Trainers.FastTree.FastTreeRegressionModelParameters>> Fit(MLContext ml, DataFrame frame)
    {
        var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "offset", "gain").Append(ml.Regression.Trainers.FastTree(labelColumnName: "drift")).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "drift");
        Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");
        return model;
    }
}

internal sealed class Reading
{
    public float Pressure { get; set; }
    public float Flow { get; set; }
    public float Level { get; set; }
}
