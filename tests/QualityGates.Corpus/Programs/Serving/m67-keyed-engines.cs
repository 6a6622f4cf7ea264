// corpus: One engine a market, each a keyed singleton that the requests of that market share.
// library: ML.NET, ASP.NET Core
// axis: keyed services
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 3));
builder.Services.AddKeyedSingleton("nordic", (provider, key) => Open(provider, "models/nordic.zip")); // expect: MLQ6001
builder.Services.AddKeyedSingleton<PredictionEngine<Basket, Spend>>("iberia", static (provider, key) => // expect: MLQ6001
{
    var context = provider.GetRequiredService<MLContext>();
    using var file = File.OpenRead("models/iberia.zip");
    return context.Model.CreatePredictionEngine<Basket, Spend>(context.Model.Load(file, out _));
});

var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.MapPost("/nordic", (Basket basket, [FromKeyedServices("nordic")] PredictionEngine<Basket, Spend> engine) => Results.Ok(engine.Predict(basket)));
app.MapPost("/iberia", (Basket basket, [FromKeyedServices("iberia")] PredictionEngine<Basket, Spend> engine) => Results.Ok(engine.Predict(basket)));
app.Run();

static PredictionEngine<Basket, Spend> Open(IServiceProvider provider, string path)
{
    var context = provider.GetRequiredService<MLContext>();
    return context.Model.CreatePredictionEngine<Basket, Spend>(context.Model.Load(path, out _));
}

public class Basket
{
    public float Items { get; set; }
    public float Visits { get; set; }
}

public class Spend
{
    public float Score { get; set; }
}
