using SharpLearning.Common.Interfaces;
using SharpLearning.Containers;
using SharpLearning.Metrics.Regression;

namespace Concrete;

public sealed record StrengthScore(string Model, double MeanSquared, double MeanAbsolute, double Determination);

public sealed class Scorer
{
    private readonly MeanSquaredErrorRegressionMetric _squared = new();
    private readonly MeanAbsolutErrorRegressionMetric _absolute = new();
    private readonly CoefficientOfDeterminationMetric _determination = new();

    public StrengthScore Score(string name, IPredictor<double> model, ObservationTargetSet rows)
    {
        var predicted = model.Predict(rows.Observations);
        return new StrengthScore(
            name,
            _squared.Error(rows.Targets, predicted),
            _absolute.Error(rows.Targets, predicted),
            _determination.Error(rows.Targets, predicted));
    }
}
