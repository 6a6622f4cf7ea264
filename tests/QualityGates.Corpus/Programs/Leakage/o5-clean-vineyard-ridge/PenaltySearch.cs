using MathNet.Numerics.Statistics;

namespace Vineyard;

public sealed record PenaltyScore(double Lambda, double MeanError, double Spread);

public sealed class PenaltySearch(IReadOnlyList<double> lambdas, int folds)
{
    public IReadOnlyList<PenaltyScore> Run(IReadOnlyList<Harvest> harvests)
    {
        var parts = Folds.Of(harvests, folds).ToList();
        return lambdas.Select(lambda =>
        {
            var errors = parts.Select(part => Errors.Rmse(part.Judge.Y, Ridge.Fit(part.Train, lambda).Predict(part.Judge.X))).ToArray();
            return new PenaltyScore(lambda, errors.Mean(), errors.StandardDeviation());
        }).ToList();
    }
}
