// corpus: A loop over the rows makes an engine for each of them.
// library: Microsoft.ML
// axis: script
using Microsoft.ML;

var context = new MLContext(seed: 1);
var model = context.Model.Load("sentiment.zip", out _);
foreach (var text in File.ReadLines("reviews.txt"))
{
    var engine = context.Model.CreatePredictionEngine<Review, Sentiment>(model); // expect: MLQ6002
    var prediction = engine.Predict(new Review { Text = text });
    Console.WriteLine($"{(prediction.PredictedLabel ? '+' : '-')} {text}");
}

internal sealed class Review
{
    public string Text { get; set; } = "";
}

internal sealed class Sentiment
{
    public bool PredictedLabel { get; set; }
}
