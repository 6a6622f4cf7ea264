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

    public static ITransformer CachedView(string path, IDataView test)
    {
        var rows = Context.Data.Cache(Context.Data.LoadFromTextFile<Field>(path, ','));
        return Judged(Features.Append(Context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 })).Fit(rows), test);
    }

    public static ITransformer Checkpoint(string path, IDataView test)
    {
        var rows = Context.Data.LoadFromTextFile<Field>(path, ',');
        var model = Features.AppendCacheCheckpoint(Context)
            .Append(Context.Regression.Trainers.OnlineGradientDescent())
            .Fit(rows);
        return Judged(model, test);
    }

    public static ITransformer Trees(string path, IDataView test)
    {
        var rows = Context.Data.LoadFromTextFile<Field>(path, ',');
        return Judged(Features.Append(Context.Regression.Trainers.FastForest()).Fit(rows), test);
    }

    public static ITransformer Listed(List<Field> fields, IDataView test)
    {
        var rows = Context.Data.LoadFromEnumerable(fields);
        return Judged(Features.Append(Context.Regression.Trainers.LbfgsPoissonRegression()).Fit(rows), test);
    }

    private static ITransformer Judged(ITransformer model, IDataView test)
    {
        var metrics = Context.Regression.Evaluate(model.Transform(test));
        return metrics.RootMeanSquaredError < 3 && metrics.MeanAbsoluteError < 2 ? model : throw new InvalidOperationException("not good enough");
    }
}
