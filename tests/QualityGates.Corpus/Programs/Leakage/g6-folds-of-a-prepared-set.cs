// corpus: A factory hands back rows that are already imputed and scaled with all of them, and the program puts these rows in folds.
// library: ML.NET
// axis: factory and record
using System.Globalization;
using Microsoft.ML;

namespace Reservoirs;

public sealed class Gauge
{
    public float Inflow { get; set; }

    public float Wind { get; set; }

    public float Level { get; set; }
}

public sealed record PreparedSet(IDataView Rows, string Label);

public sealed class GaugeFactory(MLContext ml)
{
    public PreparedSet Prepare(IEnumerable<Gauge> gauges)
    {
        var raw = ml.Data.LoadFromEnumerable(gauges);
        var steps = ml.Transforms
            .ReplaceMissingValues("Wind", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Inflow", "Wind"))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
        return new PreparedSet(steps.Fit(raw).Transform(raw), "Level");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var gauges = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(';'))
            .Select(c => new Gauge
            {
                Inflow = float.Parse(c[0], CultureInfo.InvariantCulture),
                Wind = c[1].Length == 0 ? float.NaN : float.Parse(c[1], CultureInfo.InvariantCulture),
                Level = float.Parse(c[2], CultureInfo.InvariantCulture),
            })
            .ToList();

        var set = new GaugeFactory(ml).Prepare(gauges);
        var results = ml.Regression.CrossValidate( // expect: MLQ2002
            set.Rows,
            ml.Regression.Trainers.FastForest(set.Label, numberOfTrees: 50),
            numberOfFolds: 8,
            labelColumnName: set.Label);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {results.Average(r => r.Metrics.RootMeanSquaredError):F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE  {results.Average(r => r.Metrics.MeanAbsoluteError):F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2   {results.Average(r => r.Metrics.RSquared):F3}"));
    }
}
