using Microsoft.AspNetCore.Builder;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/sentiment", Ask);
app.Run();

static bool Ask(Review review) => SentimentModel.Predict(review).PredictedLabel;
