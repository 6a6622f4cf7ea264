// corpus: A generic experiment shuffles its rows by LINQ, which takes no seed, and cuts them into the folds it trains and tests with.
// library: ML.NET
// axis: generic experiment
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class FoldedExperiment<TRow>(MLContext ml, IReadOnlyCollection<TRow> rows, int folds)
    where TRow : class
{
    private readonly TRow[][] _folds = rows.Shuffle().Chunk((rows.Count + folds - 1) / folds).ToArray(); // expect: MLQ1002

    public IEnumerable<RegressionMetrics> Run(IEstimator<ITransformer> pipeline, string label)
    {
        for (var held = 0; held < _folds.Length; held++)
        {
            var train = new List<TRow>();
            for (var fold = 0; fold < _folds.Length; fold++)
            {
                if (fold != held)
                {
                    train.AddRange(_folds[fold]);
                }
            }

            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
            yield return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(_folds[held])), labelColumnName: label);
        }
    }
}

internal sealed class Well
{
    public float Depth { get; set; }

    public float Pressure { get; set; }

    public float Clay { get; set; }

    public float Litres { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var wells = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var ml = new MLContext(seed: 7);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Pressure), nameof(Well.Clay))
            .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Well.Litres)));

        var results = new FoldedExperiment<Well>(ml, wells, folds: 5).Run(pipeline, nameof(Well.Litres)).ToList();
        var summary = new
        {
            MeanAbsoluteError = results.Average(metrics => metrics.MeanAbsoluteError),
            RootMeanSquaredError = results.Average(metrics => metrics.RootMeanSquaredError),
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "wells.json"), JsonSerializer.Serialize(summary));
    }

    private static Well Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Well { Depth = cells[0], Pressure = cells[1], Clay = cells[2], Litres = cells[3] };
    }
}
