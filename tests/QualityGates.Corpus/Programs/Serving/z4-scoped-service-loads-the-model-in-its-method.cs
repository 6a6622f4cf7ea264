// corpus: A scoped service loads the model of a review and makes an engine each time an action asks it.
// library: ML.NET
// axis: controller, scoped service
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Shop.Reviews;

public sealed class ReviewInput
{
    public string ReviewText { get; set; } = "";
}

public sealed class ReviewOutput
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public interface ISentimentService
{
    ReviewOutput Analyze(string text);
}

public sealed class SentimentService : ISentimentService
{
    private const string ModelFile = "sentiment.zip";

    public ReviewOutput Analyze(string text)
    {
        var mlContext = new MLContext(seed: 1);
        var model = mlContext.Model.Load(Path.Combine(AppContext.BaseDirectory, ModelFile), out _); // expect: MLQ6002
        using var engine = mlContext.Model.CreatePredictionEngine<ReviewInput, ReviewOutput>(model);
        return engine.Predict(new ReviewInput { ReviewText = text });
    }
}

[ApiController]
[Route("api/reviews")]
public sealed class ReviewsController(ISentimentService sentiment) : ControllerBase
{
    [HttpGet("sentiment")]
    public ActionResult<ReviewOutput> Get([FromQuery] string text) => Ok(sentiment.Analyze(text));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddScoped<ISentimentService, SentimentService>();
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapControllers();
        app.Run();
    }
}
