// corpus: Labels and predictions of a test run: whether the loader disposes the gathered labels is its maker's to say; the cloned ones live in any case.
// library: TorchSharp
// axis: LINQ
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Reports;

public static class ConfusionReport
{
    public static Tensor Gather(nn.Module<Tensor, Tensor> model, DataLoader test)
    {
        model.eval();
        using var noGrad = no_grad();
        var labels = new List<Tensor>();
        var guesses = new List<Tensor>();
        foreach (var batch in test)
        {
            labels.Add(batch["label"]);
            using var scores = model.call(batch["data"]);
            guesses.Add(scores.argmax(1));
        }

        return stack(new[] { cat(labels), cat(guesses) });
    }

    public static Tensor GatherCopies(nn.Module<Tensor, Tensor> model, DataLoader test)
    {
        model.eval();
        using var noGrad = no_grad();
        var labels = new List<Tensor>();
        foreach (var batch in test)
        {
            labels.Add(batch["label"].clone());
        }

        return cat(labels);
    }
}
