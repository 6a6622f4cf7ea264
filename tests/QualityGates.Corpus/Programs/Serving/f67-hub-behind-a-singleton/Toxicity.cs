using Microsoft.ML;

namespace Chat.Moderation;

public interface IToxicity
{
    bool IsToxic(string text);
}

public sealed class Message
{
    public string Text { get; set; } = "";
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

public sealed class ToxicityScorer : IToxicity
{
    private readonly PredictionEngine<Message, Verdict> engine; // expect: MLQ6001

    public ToxicityScorer()
    {
        var context = new MLContext();
        engine = context.Model.CreatePredictionEngine<Message, Verdict>(context.Model.Load("toxicity.zip", out _));
    }

    public bool IsToxic(string text) => engine.Predict(new Message { Text = text }).Probability > 0.8f;
}
