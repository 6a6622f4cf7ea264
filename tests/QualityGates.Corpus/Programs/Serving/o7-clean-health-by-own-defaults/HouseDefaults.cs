using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace House.Defaults;

public static class HouseDefaults
{
    public static WebApplicationBuilder AddHouseDefaults(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy());
        return builder;
    }

    public static IEndpointRouteBuilder MapHouseDefaults(this IEndpointRouteBuilder app)
    {
        foreach (var route in new[] { "/live", "/ready" })
        {
            app.MapHealthChecks(route);
        }

        return app;
    }
}
