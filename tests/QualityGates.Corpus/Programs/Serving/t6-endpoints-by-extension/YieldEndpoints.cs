using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.ML;

namespace Crops;

public static class YieldEndpoints
{
    public static IEndpointRouteBuilder MapYield(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/yield", Predict); // expect: MLQ6007
        return endpoints;
    }

    private static IResult Predict(Field field, PredictionEnginePool<Field, Yield> pool) => Results.Ok(pool.Predict("yield", field));
}

public sealed class Field
{
    public float Area { get; set; }

    public float Rain { get; set; }
}

public sealed class Yield
{
    public float Score { get; set; }
}
