// corpus: The handler reads the model from disk for every request.
// library: ML.NET, ASP.NET Core
// axis: lambda
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPost("/sentiment", (Review review) => // expect: MLQ6007
{
    var ml = new MLContext();
    var model = ml.Model.Load("sentiment.zip", out _); // expect: MLQ6002
    return ml.Model.CreatePredictionEngine<Review, Sentiment>(model).Predict(review);
});
app.Run();

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
