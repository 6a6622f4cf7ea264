namespace Couriers;

/// <summary>Errors in minutes, counted by hand so that baselines and models are measured alike.</summary>
public sealed record Scorecard(string Name, double MeanAbsoluteError, double RootMeanSquaredError, double Within10)
{
    public static Scorecard Evaluate(IMinutesEstimator estimator, IReadOnlyList<Delivery> deliveries)
    {
        var errors = estimator.Estimate(deliveries)
            .Zip(deliveries, (estimate, delivery) => (double)(estimate - delivery.Minutes))
            .ToArray();
        return new Scorecard(
            estimator.Name,
            errors.Average(error => Math.Abs(error)),
            Math.Sqrt(errors.Average(error => error * error)),
            errors.Count(error => Math.Abs(error) <= 10) / (double)errors.Length);
    }
}
