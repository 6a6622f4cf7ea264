using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Rent.Api;

public sealed class RentalFlat
{
    public float Area { get; set; }

    public string Quarter { get; set; } = "";
}

public sealed class Rental
{
    public float Score { get; set; }
}

public static class Operations
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddHealthChecks();
        return services;
    }

    public static WebApplication UseOperations(this WebApplication app)
    {
        app.MapHealthChecks("/internal/health");
        return app;
    }
}
