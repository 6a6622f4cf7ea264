// corpus: The path of the archive is a setting of the program, and the parameters beside it are JSON of one fixed type.
// library: ML.NET
// axis: dependency injection, IConfiguration, System.Text.Json
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Pricing;

public sealed class PricingOptions
{
    public float Threshold { get; set; }

    public string Currency { get; set; } = "EUR";
}

public sealed record PricingModel(ITransformer Transformer, PricingOptions Options);

public static class PricingServices
{
    public static IServiceCollection AddPricing(this IServiceCollection services, IConfiguration configuration)
    {
        var archive = configuration["Pricing:Model"] ?? "pricing.zip";
        services.AddSingleton(new MLContext(seed: 1));
        services.AddSingleton(provider =>
        {
            var context = provider.GetRequiredService<MLContext>();
            var options = JsonSerializer.Deserialize<PricingOptions>(File.ReadAllText(Path.ChangeExtension(archive, ".json")));
            return new PricingModel(context.Model.Load(archive, out _), options ?? new PricingOptions());
        });
        return services;
    }
}
