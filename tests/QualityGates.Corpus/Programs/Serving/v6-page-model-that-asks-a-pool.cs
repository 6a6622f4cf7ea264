// corpus: A page asks the pool when its form is sent; health is told by middleware.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: razor page
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Sentiment.Pages;

public sealed class Opinion
{
    public string SentimentText { get; set; } = "";
}

public sealed class Mood
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

public class IndexModel(PredictionEnginePool<Opinion, Mood> engines) : PageModel
{
    public float Percentage { get; private set; } = 50;

    public void OnPost(string text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Percentage = engines.Predict(new Opinion { SentimentText = text }).Probability * 100;
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        builder.Services.AddHealthChecks();
        builder.Services.AddPredictionEnginePool<Opinion, Mood>().FromFile("mood.zip");
        var app = builder.Build();
        app.UseHealthChecks("/healthz");
        app.MapRazorPages();
        app.Run();
    }
}
