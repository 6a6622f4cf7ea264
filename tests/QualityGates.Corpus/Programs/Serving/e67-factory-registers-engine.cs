// corpus: The container hands the same engine to every request: a factory makes it, AddSingleton keeps it.
// library: ML.NET
// axis: lambda
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new MLContext());
builder.Services.AddSingleton<ITransformer>(provider =>
{
    var ml = provider.GetRequiredService<MLContext>();
    return ml.Model.Load(builder.Configuration["Model:Path"], out var schema);
});
builder.Services.AddSingleton(provider => // expect: MLQ6001
{
    var ml = provider.GetRequiredService<MLContext>();
    var model = provider.GetRequiredService<ITransformer>();
    return ml.Model.CreatePredictionEngine<Ride, Fare>(model);
});
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/fare", (Ride ride, PredictionEngine<Ride, Fare> engine) => Results.Ok(engine.Predict(ride).Score));
app.Run();

public sealed class Ride
{
    public float Distance { get; set; }
    public float Passengers { get; set; }
}

public sealed class Fare
{
    public float Score { get; set; }
}
