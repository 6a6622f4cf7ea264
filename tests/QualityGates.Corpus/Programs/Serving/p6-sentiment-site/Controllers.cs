using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Shop.Site;

[ApiController]
[Route("reviews")]
public sealed class ReviewsController(ISentimentService sentiment, PredictionEngine<Review, Sentiment> spam) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] Review review) =>
        Ok(new { sentiment = sentiment.Positive(review.Text ?? ""), spam = spam.Predict(review).Positive });
}

[ApiController]
[Route("questions")]
public sealed class QuestionsController : ControllerBase
{
    private static readonly MLContext Ml = new(seed: 1);
    private static readonly Lazy<PredictionEngine<Review, Sentiment>> Engine = new(Create); // expect: MLQ6001

    [HttpPost]
    public IActionResult Post([FromBody] Review question) => Ok(Engine.Value.Predict(question).Probability);

    private static PredictionEngine<Review, Sentiment> Create() =>
        Ml.Model.CreatePredictionEngine<Review, Sentiment>(Ml.Model.Load("questions.zip", out _));
}
