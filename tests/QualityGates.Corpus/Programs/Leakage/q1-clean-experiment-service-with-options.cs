// corpus: A service divides by its options, fits scaling and model as one pipeline on the train part, and applies both to the test part.
// library: ML.NET
// axis: dependency injection
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rivers;

public sealed class Gauge
{
    public float Rain { get; set; }

    public float Snowmelt { get; set; }

    public float Upstream { get; set; }

    public float Level { get; set; }
}

public sealed record StudyOptions(double TestFraction = 0.2, int Seed = 4);

public sealed record StudyResult(double Mae, double Rmse, int Columns);

public interface IPipelineFactory
{
    IEstimator<ITransformer> Create();
}

public interface IStudy
{
    StudyResult Run(IEnumerable<Gauge> gauges);
}

public sealed class LevelPipeline(MLContext ml) : IPipelineFactory
{
    public IEstimator<ITransformer> Create() =>
        ml.Transforms.Concatenate("Features", nameof(Gauge.Rain), nameof(Gauge.Snowmelt), nameof(Gauge.Upstream))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Gauge.Level)));
}

public sealed class LevelStudy(MLContext ml, IPipelineFactory pipelines, StudyOptions options) : IStudy
{
    public StudyResult Run(IEnumerable<Gauge> gauges)
    {
        var view = ml.Data.LoadFromEnumerable(gauges.ToList());
        var parts = ml.Data.TrainTestSplit(view, options.TestFraction, seed: options.Seed);
        var model = pipelines.Create().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Gauge.Level));
        return new StudyResult(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, view.Schema.Count);
    }
}

public static class StudyRegistration
{
    public static IServiceCollection AddLevelStudy(this IServiceCollection services) => services
        .AddSingleton(new StudyOptions())
        .AddSingleton(_ => new MLContext(seed: 4))
        .AddSingleton<IPipelineFactory, LevelPipeline>()
        .AddSingleton<IStudy, LevelStudy>();
}
