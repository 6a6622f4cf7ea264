// corpus: An iterative trainer reads a cached view and, in the second study, an array in memory, so no pass is costly.
// library: ML.NET
// axis: generic class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Wells;

public sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Sand { get; set; }

    [LoadColumn(2)] public float Flow { get; set; }
}

public abstract class RowSource
{
    public abstract (IDataView Train, IDataView Test) Open(MLContext ml);
}

public sealed class CachedFile(string path) : RowSource
{
    public override (IDataView Train, IDataView Test) Open(MLContext ml)
    {
        var rows = ml.Data.Cache(ml.Data.LoadFromTextFile<Well>(path, separatorChar: ',', hasHeader: true));
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return (parts.TrainSet, parts.TestSet);
    }
}

public sealed class Memory<TRow>(TRow[] rows) : RowSource
    where TRow : class
{
    public override (IDataView Train, IDataView Test) Open(MLContext ml)
    {
        var cut = rows.Length * 4 / 5;
        return (ml.Data.LoadFromEnumerable(rows[..cut]), ml.Data.LoadFromEnumerable(rows[cut..]));
    }
}

public sealed class FlowStudy(MLContext ml)
{
    private readonly OnlineGradientDescentTrainer.Options _options = new() { LabelColumnName = nameof(Well.Flow), NumberOfIterations = 20 };

    public RegressionMetrics Run(RowSource source)
    {
        var (train, test) = source.Open(ml);
        var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Sand))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(_options))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Well.Flow));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var study = new FlowStudy(new MLContext(seed: 1));
        var made = Enumerable.Range(0, 500).Select(i => new Well { Depth = i % 40, Sand = i % 7, Flow = (i % 40 * 0.3f) + (i % 7) }).ToArray();
        foreach (var source in new RowSource[] { new CachedFile(args[0]), new Memory<Well>(made) })
        {
            var metrics = study.Run(source);
            Console.WriteLine(FormattableString.Invariant($"{source.GetType().Name}: {metrics.MeanAbsoluteError:F3} {metrics.RootMeanSquaredError:F3} {metrics.RSquared:F3}"));
        }
    }
}
