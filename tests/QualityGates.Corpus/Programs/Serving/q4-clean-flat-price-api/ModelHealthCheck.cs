using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.ML;

namespace FlatPrices;

public sealed class ModelHealthCheck(PredictionEnginePool<Flat, RentEstimate> pool) : IHealthCheck
{
    private static readonly Flat Usual = new() { District = "Mitte", Area = 60, Rooms = 2, Floor = 2 };

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var rent = pool.Predict(RentEstimator.ModelName, Usual).Score;
        return Task.FromResult(float.IsFinite(rent) && rent > 0
            ? HealthCheckResult.Healthy($"a usual flat costs {rent:F0}")
            : HealthCheckResult.Unhealthy("The model gives no rent for a usual flat."));
    }
}
