// corpus: A query starts a task for each review, and all of them ask the engine of the object.
// library: ML.NET
// axis: field, tasks
using Microsoft.ML;

var ml = new MLContext();
var judge = new Judge(ml, ml.Model.Load("sentiment.zip", out _));
Console.WriteLine((await judge.AllAsync(File.ReadAllLines("reviews.txt"))).Average());

public sealed class Judge
{
    private readonly PredictionEngine<Review, Sentiment> engine; // expect: MLQ6001

    public Judge(MLContext ml, ITransformer model) => engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(transformer: model);

    public Task<float[]> AllAsync(string[] texts) => Task.WhenAll(texts.Select(text => Task.Run(() => Of(text))));

    private float Of(string text) => (engine).Predict(new Review { Text = text }).Score;
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
