// corpus: Validation collects the outputs of all batches and joins them afterwards, when their scopes have ended.
// library: TorchSharp
// axis: list, tuple of lists
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Validator(Module<Tensor, Tensor> net)
{
    public (double Loss, double Auc) Validate(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.eval();
        var (logits, targets) = (new List<Tensor>(), new List<Tensor>());
        using (no_grad())
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                var output = net.call(x).squeeze(1);
                logits.Add(output); // expect: MLQ5005
                targets.Add(y);
            }
        }

        using var all = cat(logits);
        using var truth = cat(targets);
        return (functional.binary_cross_entropy_with_logits(all, truth).ToDouble(), Auc(all, truth));
    }

    private static double Auc(Tensor scores, Tensor truth)
    {
        var ranked = scores.data<float>().ToArray().Zip(truth.data<float>().ToArray()).OrderBy(pair => pair.First).ToArray();
        double positives = 0, sum = 0;
        for (var rank = 0; rank < ranked.Length; rank++)
        {
            if (ranked[rank].Second > 0.5f)
            {
                positives++;
                sum += rank + 1;
            }
        }

        return (sum - positives * (positives + 1) / 2) / (positives * (ranked.Length - positives));
    }
}
