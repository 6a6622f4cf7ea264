using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Hospital;

public static class WardTrainer
{
    public static double[] Learn(MLContext context, List<Stay> stays)
    {
        var options = new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Stay.Days),
            NumberOfIterations = 200,
            Deterministic = true,
        };
        var parts = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(stays), testFraction: 0.2);
        var model = context.Transforms.Concatenate("Features", nameof(Stay.Age), nameof(Stay.Fever))
            .Append(context.Regression.Trainers.LightGbm(options))
            .Fit(parts.TrainSet);
        var metrics = context.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Stay.Days));
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
    }
}
