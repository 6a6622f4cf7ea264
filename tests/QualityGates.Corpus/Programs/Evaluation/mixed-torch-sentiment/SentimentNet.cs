using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sentiment;

internal sealed class SentimentNet : Module<Tensor, Tensor>
{
    private readonly Linear _hidden = Linear(Reviews.Buckets, 64);
    private readonly Dropout _dropout = Dropout(0.3);
    private readonly Linear _logit = Linear(64, 1);

    public SentimentNet() : base("sentiment") => RegisterComponents();

    public override Tensor forward(Tensor input) => _logit.call(_dropout.call(functional.relu(_hidden.call(input))));

    /// <summary>Loss, precision and recall over all batches of a loader.</summary>
    public (double Loss, double Precision, double Recall) Measure(DataLoader loader)
    {
        eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        double loss = 0, hits = 0, found = 0, expected = 0;
        long batches = 0;
        foreach (var batch in loader)
        {
            var logits = call(batch["words"]);
            loss += functional.binary_cross_entropy_with_logits(logits, batch["positive"]).item<float>();
            // A logit above zero is a probability above one half.
            var positive = logits > 0;
            var truth = batch["positive"] > 0.5;
            hits += positive.logical_and(truth).sum().item<long>();
            found += positive.sum().item<long>();
            expected += truth.sum().item<long>();
            batches++;
        }
        return (loss / batches, hits / found, hits / expected);
    }
}
