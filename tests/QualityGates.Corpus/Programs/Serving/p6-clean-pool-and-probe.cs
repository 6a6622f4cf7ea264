// corpus: A service as it should be: a pool for the engines, a probe for the orchestrator, the network once for all in a singleton that is closed with the host.
// library: Microsoft.Extensions.ML, Microsoft.ML.OnnxRuntime
// axis: minimal API, singleton session
// scores: MLQ6007 MLQ6003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Flat, Rent>().FromFile("rent", builder.Configuration["Rent:Model"]!, watchForChanges: true);
builder.Services.AddSingleton(_ => new InferenceSession(builder.Configuration["Photo:Network"]));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/rent", (Flat flat, PredictionEnginePool<Flat, Rent> pool) => pool.Predict("rent", flat));
app.MapPost("/photo", (float[] pixels, InferenceSession session) =>
{
    using var results = session.Run([NamedOnnxValue.CreateFromTensor("photo", new DenseTensor<float>(pixels, [1, 3, 64, 64]))]);
    return Results.Ok(results[0].AsEnumerable<float>().Max());
});
app.Run();

public sealed class Flat
{
    public float Rooms { get; set; }
}

public sealed class Rent
{
    [ColumnName("Score")] public float Amount { get; set; }
}
