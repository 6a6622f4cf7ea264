using Microsoft.ML;
using Microsoft.ML.Data;

namespace Experiments;

public sealed class SoilSample
{
    public string Field { get; set; } = "";

    public float Clay { get; set; }

    public float Moisture { get; set; }

    public float Nitrogen { get; set; }
}

public sealed class SoilExperiment(ExperimentOptions options)
    : Experiment<SoilSample, RegressionMetrics>(options with { GroupColumn = nameof(SoilSample.Field) })
{
    protected override IEstimator<ITransformer> Prepare() =>
        Context.Transforms.Concatenate("Raw", nameof(SoilSample.Clay), nameof(SoilSample.Moisture))
            .Append(Context.Transforms.NormalizeMeanVariance("Features", "Raw"));

    protected override IEstimator<ITransformer> Learner() =>
        Context.Regression.Trainers.LbfgsPoissonRegression(nameof(SoilSample.Nitrogen));

    protected override RegressionMetrics Measure(IDataView scored) =>
        Context.Regression.Evaluate(scored, nameof(SoilSample.Nitrogen));
}
