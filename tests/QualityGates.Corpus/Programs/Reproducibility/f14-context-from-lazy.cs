// corpus: A lazy property makes the context of the whole class without a seed, and the trainer draws from it.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pricing;

public sealed class FlatPriceTrainer
{
    private readonly Lazy<MLContext> context = new(() => new MLContext()); // expect: MLQ1001

    private MLContext Context => context.Value;

    public double Train(string file)
    {
        var all = Context.Data.LoadFromTextFile<Flat>(file, hasHeader: true);
        var parts = Context.Data.TrainTestSplit(all, testFraction: 0.2);
        var model = BuildPipeline().Fit(parts.TrainSet);
        var metrics = Context.Regression.Evaluate(model.Transform(parts.TestSet));
        return metrics.RootMeanSquaredError;
    }

    private IEstimator<ITransformer> BuildPipeline() => Context.Transforms
        .Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms))
        .Append(Context.Transforms.NormalizeMeanVariance("Features"))
        .Append(Context.Regression.Trainers.Sdca());
}

public sealed class Flat
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}
