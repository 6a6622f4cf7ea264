using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Claims.Scoring;

public static class ScoringServices
{
    public static IServiceCollection AddClaimScoring(this IServiceCollection services, IConfiguration configuration)
    {
        var path = configuration["Scoring:Model"] ?? "claims.zip";
        services.AddSingleton<IClaimScorer>(_ =>
        {
            var context = new MLContext(seed: 5);
            var model = context.Model.Load(path, out var _);
            return new ClaimScorer(context, model, cap: 250_000f);
        });
        return services;
    }
}
