// corpus: The origin walks forward month by month; each forest learns from what lies before it and foresees the three months behind it.
// library: SharpLearning
// axis: windows over a series
using SharpLearning.Containers.Extensions;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Gas;

public sealed record Month(double[] Inputs, double Demand);

public sealed record OriginError(int Origin, double Mae, double Rmse);

public sealed class WalkForward(int firstOrigin, int horizon = 3)
{
    public IReadOnlyList<OriginError> Run(Month[] months)
    {
        var errors = new List<OriginError>();
        for (var origin = firstOrigin; origin + horizon <= months.Length; origin += horizon)
        {
            var before = months[..origin];
            var behind = months[origin..(origin + horizon)];
            var forest = new RegressionRandomForestLearner(trees: 100, seed: 1)
                .Learn(Inputs(before), Demands(before));
            var foreseen = forest.Predict(Inputs(behind));
            errors.Add(new OriginError(
                origin,
                new MeanAbsolutErrorRegressionMetric().Error(Demands(behind), foreseen),
                new RootMeanSquareRegressionMetric().Error(Demands(behind), foreseen)));
        }

        return errors;
    }

    private static SharpLearning.Containers.Matrices.F64Matrix Inputs(Month[] months) =>
        months.Select(month => month.Inputs).ToArray().ToF64Matrix();

    private static double[] Demands(Month[] months) => months.Select(month => month.Demand).ToArray();
}
