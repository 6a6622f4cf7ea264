using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ML;

namespace Beds;

public sealed class Stay
{
    public float Age { get; set; }
    public float Severity { get; set; }
}

public sealed class Days
{
    public float Score { get; set; }
}

public static class Paths
{
    private const string Root = "/api/v1";
    public const string Predict = Root + "/predict";
    public const string Live = "/health/live";
}

public static class Handlers
{
    public static IResult Predict(Stay stay, PredictionEnginePool<Stay, Days> pool) => Results.Ok(pool.Predict("stay", stay));

    public static IResult Live(PredictionEnginePool<Stay, Days> pool) =>
        pool.GetModel("stay") is null ? Results.NotFound() : Results.Ok();
}
