using SharpLearning.Common.Interfaces;
using SharpLearning.Containers;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.Metrics.Regression;

namespace Soil;

public sealed record Held(Contender Contender, double Rmse, double Mae);

public sealed class Comparison(ICrossValidation<double> validation)
{
    private static readonly RootMeanSquareRegressionMetric Rmse = new();
    private static readonly MeanAbsolutErrorRegressionMetric Mae = new();

    public IReadOnlyList<Held> Rank(IEnumerable<Contender> contenders, ObservationTargetSet rows)
    {
        var ranked = from contender in contenders
                     let predictions = validation.CrossValidate(contender.Learner, rows.Observations, rows.Targets)
                     let rmse = Rmse.Error(rows.Targets, predictions)
                     orderby rmse
                     select new Held(contender, rmse, Mae.Error(rows.Targets, predictions));
        return ranked.ToList();
    }

    public static IPredictorModel<double> Refit(Contender contender, ObservationTargetSet rows)
    {
        var everything = Enumerable.Range(0, rows.Targets.Length).ToArray();
        return contender.Learner.Learn(rows.Observations, rows.Targets, everything);
    }
}
