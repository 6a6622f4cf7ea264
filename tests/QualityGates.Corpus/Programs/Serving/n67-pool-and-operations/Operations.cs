using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.ML;

namespace Parcel.Eta;

public static class Operations
{
    public static WebApplicationBuilder AddOperations(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<ModelCheck>("eta-model");
        return builder;
    }

    public static WebApplicationBuilder AddModels(this WebApplicationBuilder builder)
    {
        builder.Services.AddPredictionEnginePool<ParcelRow, ParcelEta>().FromFile(modelName: "eta", filePath: builder.Configuration["Models:Eta"]!);
        return builder;
    }

    public static void UseOperations(this WebApplication app) => app.MapHealthChecks("/internal/health");
}

public sealed class ModelCheck(PredictionEnginePool<ParcelRow, ParcelEta> pool) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var eta = pool.Predict("eta", new ParcelRow { Kilometres = 100, Stops = 4 });
        return Task.FromResult(eta.Hours is > 0 and < 72 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
