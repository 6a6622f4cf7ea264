// corpus: A web service predicts in a controller, and nothing tells whether it is well.
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
app.MapControllers(); // expect: MLQ6007
app.Run();

[ApiController]
public sealed class ReviewsController(PredictionEnginePool<Review, Sentiment> engines) : ControllerBase
{
    [HttpPost("reviews")]
    public ActionResult<bool> Post([FromBody] Review review) => engines.Predict(review).PredictedLabel;
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
