// corpus: The engine for the texts of job offers is made by the container once, and all requests get it.
// library: ML.NET
// axis: minimal API, factory, class of endpoints
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new MLContext(seed: 2));
builder.Services.AddSingleton(provider => OfferEndpoints.CreateEngine(provider.GetRequiredService<MLContext>())); // expect: MLQ6001
var app = builder.Build();
app.MapGet("/health/live", () => Results.Ok());
app.MapPost("/offers/category", OfferEndpoints.Categorize);
app.Run();

public sealed class Offer
{
    public string Title { get; set; } = "";
    public string Text { get; set; } = "";
}

public sealed class Category
{
    public string PredictedLabel { get; set; } = "";
}

public static class OfferEndpoints
{
    public static PredictionEngine<Offer, Category> CreateEngine(MLContext context)
    {
        var model = context.Model.Load("offers.zip", out _);
        return context.Model.CreatePredictionEngine<Offer, Category>(model);
    }

    public static IResult Categorize(Offer offer, PredictionEngine<Offer, Category> engine)
    {
        if (offer.Title.Length == 0)
        {
            return Results.BadRequest("An offer has a title.");
        }

        return Results.Text(engine.Predict(offer).PredictedLabel);
    }
}
