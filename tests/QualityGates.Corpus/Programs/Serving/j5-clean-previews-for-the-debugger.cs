// corpus: Rows are previewed between directives, in a conditional method and where a debugger is attached; the column is read once, into a list.
// library: ML.NET
// axis: conditional compilation, one pass
using System.Diagnostics;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Nitrate { get; set; }

    [LoadColumn(2)] public float Distance { get; set; }

    [LoadColumn(3)] public float Level { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 30);
        var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "wells.csv");
        var wells = ml.Data.LoadFromTextFile<Well>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(wells, testFraction: 0.2);
#if DEBUG
        Console.WriteLine(split.TrainSet.Preview(10));
#endif
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Nitrate), nameof(Well.Distance))
            .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Well.Level)));
        Show(pipeline, split.TrainSet);

        var model = pipeline.Fit(split.TrainSet);
        var judged = model.Transform(split.TestSet);
        if (Debugger.IsAttached)
        {
            Console.WriteLine(judged.Preview(20).ColumnView.Length);
        }

        var metrics = ml.Regression.Evaluate(judged, labelColumnName: nameof(Well.Level));
        var levels = wells.GetColumn<float>(nameof(Well.Level)).ToList();
        Console.WriteLine($"levels {levels.Min():F1} to {levels.Max():F1}, mean {levels.Average():F1}");
        File.WriteAllText("wells.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }

    [Conditional("DEBUG")]
    private static void Show(IEstimator<ITransformer> pipeline, IDataView rows) => Console.WriteLine(pipeline.Preview(rows, maxRows: 5).RowView.Length);
}
