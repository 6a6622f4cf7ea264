// corpus: A controller keeps one engine in a static field, so all requests write into the same row.
// library: ML.NET, ASP.NET Core
// axis: static field
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

[ApiController]
[Route("sentiment")]
public sealed class SentimentController : ControllerBase
{
    private static readonly MLContext Context = new();
    private static readonly PredictionEngine<Review, Sentiment> Engine = // expect: MLQ6001
        Context.Model.CreatePredictionEngine<Review, Sentiment>(Context.Model.Load("sentiment.zip", out _));

    [HttpPost]
    public ActionResult<bool> Post([FromBody] Review review) => Engine.Predict(review).PredictedLabel;
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
