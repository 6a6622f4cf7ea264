// corpus: A service compares a score that is mapped from the probability with one half, the margin of a support vector machine with zero, and a forecast of moisture with what is wet.
// library: ML.NET
// axis: web service, pools
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Field, Mildew>()
    .FromFile(modelName: "mildew", filePath: Path.Combine(AppContext.BaseDirectory, "mildew.zip"), watchForChanges: true);
builder.Services.AddPredictionEnginePool<Field, Weeds>()
    .FromFile(modelName: "weeds", filePath: Path.Combine(AppContext.BaseDirectory, "weeds.zip"), watchForChanges: true);
builder.Services.AddPredictionEnginePool<Field, Moisture>()
    .FromFile(modelName: "moisture", filePath: Path.Combine(AppContext.BaseDirectory, "moisture.zip"), watchForChanges: true);
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/mildew", (Field field, PredictionEnginePool<Field, Mildew> pool) =>
{
    var mildew = pool.Predict("mildew", field);
    return Results.Ok(new { spray = mildew.Score > 0.5f, mildew.PredictedLabel });
});
app.MapPost("/weeds", (Field field, PredictionEnginePool<Field, Weeds> pool) =>
{
    var weeds = pool.Predict("weeds", field);
    return Results.Ok(new { hoe = weeds.Score > 0, certain = Math.Abs(weeds.Score) > 1.5f });
});
app.MapPost("/moisture", (Field field, PredictionEnginePool<Field, Moisture> pool) =>
    Results.Ok(new { wet = pool.Predict("moisture", field) is { Score: > 0.5f } }));
app.Run();

internal sealed class Field
{
    public float Rain { get; set; }

    public float Warmth { get; set; }

    public float Leaves { get; set; }
}

internal sealed class Mildew
{
    public bool PredictedLabel { get; set; }

    [ColumnName("Probability")] public float Score { get; set; }
}

internal sealed class Weeds
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

internal sealed class Moisture
{
    public float Score { get; set; }
}
