// corpus: A factory makes contexts whose seed is that of the configuration, or a constant.
// library: ML.NET
// axis: factory, configuration, null coalescing
using Microsoft.ML;

public sealed class ExperimentConfiguration
{
    public int? Seed { get; init; }
    public int Trees { get; init; } = 100;
}

public interface IContextFactory
{
    MLContext Create();
}

public sealed class ContextFactory(ExperimentConfiguration configuration) : IContextFactory
{
    public MLContext Create() => new(seed: configuration.Seed ?? 17);
}

public sealed class Experiment(IContextFactory contexts)
{
    public double Run(string trainFile, string testFile)
    {
        var ml = contexts.Create();
        var train = ml.Data.LoadFromBinary(trainFile);
        var test = ml.Data.LoadFromBinary(testFile);
        var model = ml.Regression.Trainers.LightGbm().Fit(train);
        return ml.Regression.Evaluate(model.Transform(test)).RootMeanSquaredError;
    }
}
