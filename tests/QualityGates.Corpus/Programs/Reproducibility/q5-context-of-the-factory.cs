// corpus: The only factory of contexts reads its seed from options that are made without one, and gradient descent draws from it.
// library: ML.NET
// axis: factory behind an interface
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Canals;

public sealed class LevelRow
{
    [LoadColumn(0)] public float Inflow { get; set; }
    [LoadColumn(1)] public float Gate { get; set; }
    [LoadColumn(2)] public float Level { get; set; }
}

public sealed class ExperimentOptions
{
    public int? Seed { get; set; }
    public int Iterations { get; set; } = 10;
    public double Held { get; set; } = 0.2;
}

public interface IContextFactory
{
    MLContext Create();
}

public sealed class ContextFactory(ExperimentOptions options) : IContextFactory
{
    public MLContext Create() => new(options.Seed); // expect: MLQ1001
}

public sealed class LevelStudy(IContextFactory factory, ExperimentOptions options)
{
    public RegressionMetrics Run(string file)
    {
        var ml = factory.Create();
        var rows = ml.Data.Cache(ml.Data.LoadFromTextFile<LevelRow>(file, separatorChar: ',', hasHeader: true));
        var parts = ml.Data.TrainTestSplit(rows, options.Held);
        var trainer = ml.Regression.Trainers.OnlineGradientDescent(nameof(LevelRow.Level), numberOfIterations: options.Iterations);
        var model = ml.Transforms.Concatenate("Features", nameof(LevelRow.Inflow), nameof(LevelRow.Gate))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(trainer)
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(LevelRow.Level));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var options = new ExperimentOptions { Iterations = 40 };
        var metrics = new LevelStudy(new ContextFactory(options), options).Run(args[0]);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
