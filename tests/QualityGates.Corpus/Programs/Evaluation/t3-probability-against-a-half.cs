// corpus: The probability of a calibrated model is compared with a threshold, its score with zero, and sigmoid outputs with a half.
// library: ML.NET, TorchSharp
// axis: prediction class, property, tensor
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;

public class EmailPrediction
{
    public float Score { get; set; }
    public float Probability { get; set; }

    public bool IsSpam => Probability > 0.5f;

    public bool LeansToSpam => Score > 0;
}

public class Email
{
    public bool Label { get; set; }
    public string Body { get; set; } = "";
}

public sealed class SpamFilter(PredictionEngine<Email, EmailPrediction> engine, nn.Module<Tensor, Tensor> net)
{
    public bool Check(string body) => engine.Predict(new Email { Body = body }) is { IsSpam: true, LeansToSpam: true };

    public bool[] Check(Tensor features)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        net.eval();
        var probabilities = torch.sigmoid(net.call(features));
        return probabilities.gt(0.5).data<bool>().ToArray();
    }
}
