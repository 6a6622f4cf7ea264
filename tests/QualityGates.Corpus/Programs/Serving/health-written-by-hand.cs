// corpus: The controller of the service has an endpoint by which it says that it is alive.
// library: ML.NET, ASP.NET Core
// axis: controllers
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddPredictionEnginePool<Review, Sentiment>().FromFile("sentiment.zip");
var app = builder.Build();
app.MapControllers();
app.Run();

[ApiController]
public sealed class ReviewsController(PredictionEnginePool<Review, Sentiment> engines) : ControllerBase
{
    [HttpPost("reviews")]
    public ActionResult<bool> Post([FromBody] Review review) => engines.Predict(review).PredictedLabel;

    [HttpGet("healthz")]
    public IActionResult Health() => Ok();
}

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
