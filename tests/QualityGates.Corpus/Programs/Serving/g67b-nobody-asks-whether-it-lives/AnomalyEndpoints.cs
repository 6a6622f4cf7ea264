using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

internal static class AnomalyEndpoints
{
    public static void MapAnomalies(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v1");
        group.MapPost("/anomaly", (Reading reading, PredictionEnginePool<Reading, Anomaly> pool) => pool.Predict("anomaly", reading)); // expect: MLQ6007
        group.MapGet("/version", () => "1.4");
    }
}

internal sealed class Reading
{
    public float Value { get; set; }
}

internal sealed class Anomaly
{
    [ColumnName("PredictedLabel")]
    public bool IsAnomaly { get; set; }

    public float Score { get; set; }
}
