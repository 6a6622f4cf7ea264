using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class UseModel(MLContext ml)
{
    private ITransformer? _model;

    public UseModel Fit(DataFrame frame)
    {
        _model = ml.Transforms.Concatenate("Features", MeterFrames.Mean, MeterFrames.People, MeterFrames.Area)
            .Append(ml.Regression.Trainers.Gam(labelColumnName: MeterFrames.Use, numberOfIterations: 2000))
            .Fit(frame);
        return this;
    }

    public RegressionMetrics Judge(DataFrame frame) =>
        ml.Regression.Evaluate(
            (_model ?? throw new InvalidOperationException("Fit comes first.")).Transform(frame),
            labelColumnName: MeterFrames.Use);
}
