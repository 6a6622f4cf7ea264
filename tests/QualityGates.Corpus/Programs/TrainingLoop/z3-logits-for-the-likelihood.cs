// corpus: The scores of a linear layer go to the negative log likelihood as they are.
// library: TorchSharp
// axis: Sequential, functional loss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Poems;

public static class MeterTraining
{
    public static void Fit(IReadOnlyList<(Tensor Verse, Tensor Meter)> verses)
    {
        random.manual_seed(3);
        using var net = Sequential(
            ("embed", Linear(60, 30)),
            ("act", Tanh()),
            ("out", Linear(30, 8)));
        using var optimizer = optim.Adagrad(net.parameters());
        foreach (var (verse, meter) in verses)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var scores = net.call(verse);
            var loss = functional.nll_loss(scores, meter); // expect: MLQ5006
            loss.backward();
            optimizer.step();
        }
    }
}
