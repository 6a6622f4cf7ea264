// corpus: Messages of all connections are judged by one engine behind a static property.
// library: ML.NET, SignalR
// axis: static property
using Microsoft.AspNetCore.SignalR;
using Microsoft.ML;

public sealed class ChatHub : Hub
{
    private static PredictionEngine<Review, Sentiment> Engine { get; } = Create(); // expect: MLQ6001

    public Task<bool> Say(string text) => Task.FromResult(IsFriendly(text));

    private static bool IsFriendly(string text)
    {
        var answer = Engine.Predict(new Review { Text = text });
        return answer.PredictedLabel;
    }

    private static PredictionEngine<Review, Sentiment> Create()
    {
        var ml = new MLContext();
        return ml.Model.CreatePredictionEngine<Review, Sentiment>(ml.Model.Load("sentiment.zip", out _));
    }
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
