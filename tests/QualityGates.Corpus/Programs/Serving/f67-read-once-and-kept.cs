// corpus: Rows are kept in memory before an iterative trainer, by a cached view or a checkpoint; a tree trainer copies them itself.
// library: ML.NET
// axis: Data.Cache, options, list, tree trainer
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Yield;

public sealed class Field
{
    [LoadColumn(0)]
    public float Rain { get; set; }

    [LoadColumn(1)]
    public float Sun { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

public static class YieldTraining
{
    private static readonly MLContext Context = new(seed: 9);

    private static IEstimator<ITransformer> Features => Context.Transforms.Concatenate("Features", "Rain", "Sun");

    public static ITransformer CachedView(string path)
    {
        var rows = Context.Data.Cache(Context.Data.LoadFromTextFile<Field>(path, ','));
        return Features.Append(Context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 })).Fit(rows);
    }

    public static ITransformer Checkpoint(string path)
    {
        var rows = Context.Data.LoadFromTextFile<Field>(path, ',');
        return Features.AppendCacheCheckpoint(Context)
            .Append(Context.Regression.Trainers.OnlineGradientDescent())
            .Fit(rows);
    }

    public static ITransformer Trees(string path)
    {
        var rows = Context.Data.LoadFromTextFile<Field>(path, ',');
        return Features.Append(Context.Regression.Trainers.FastForest()).Fit(rows);
    }

    public static ITransformer Listed(List<Field> fields)
    {
        var rows = Context.Data.LoadFromEnumerable(fields);
        return Features.Append(Context.Regression.Trainers.LbfgsPoissonRegression()).Fit(rows);
    }
}
