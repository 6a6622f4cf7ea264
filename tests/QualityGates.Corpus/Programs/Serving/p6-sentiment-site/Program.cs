// corpus: The site of a shop keeps one engine for all requests: in a registered singleton, behind an interface, and static in a controller.
// library: Microsoft.ML
// axis: DI, several files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Shop.Site;

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(_ => new MLContext(seed: 1));
        builder.Services.AddSingleton<ISentimentService, SentimentService>();
        builder.Services.AddSingleton(provider => // expect: MLQ6001
        {
            var ml = provider.GetRequiredService<MLContext>();
            return ml.Model.CreatePredictionEngine<Review, Sentiment>(ml.Model.Load("spam.zip", out _));
        });

        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapControllers();
        app.Run();
    }
}
