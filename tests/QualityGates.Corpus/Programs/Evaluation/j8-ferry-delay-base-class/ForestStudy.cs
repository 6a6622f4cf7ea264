using Microsoft.ML;

namespace Ferries;

public sealed record DelayNumbers(double FoldError, double TestError, double TestSquared);

public sealed class ForestStudy : DelayStudy
{
    public DelayNumbers Run(IReadOnlyList<Crossing> crossings)
    {
        var parts = Ml.Data.TrainTestSplit(View(crossings), testFraction: 0.2);
        var pipeline = Features().Append(Ml.Regression.Trainers.FastForest(labelColumnName: Target));

        var folds = Ml.Regression.CrossValidate(parts.TrainSet, pipeline, numberOfFolds: 4); // expect: MLQ3004
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = Ml.Regression.Evaluate(scored); // expect: MLQ3004
        return new DelayNumbers(
            folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            metrics.MeanAbsoluteError,
            metrics.RootMeanSquaredError);
    }
}
