// corpus: Uncertainty by Monte Carlo dropout: train mode in prediction is the method, and it is said so in the call.
// library: TorchSharp
// axis: Monte Carlo dropout
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Uncertainty;

public sealed class BayesNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> first = Linear(16, 64);
    private readonly Module<Tensor, Tensor> second = Linear(64, 1);

    public BayesNet() : base("bayes") => RegisterComponents();

    // Dropout stays on at prediction time on purpose (Gal and Ghahramani, 2016).
    public override Tensor forward(Tensor x) =>
        second.call(functional.dropout(functional.relu(first.call(x)), 0.2, training: true));
}

public static class Sampler
{
    public static (float Mean, float Deviation) Predict(BayesNet net, Tensor row, int samples = 50)
    {
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        var draws = stack(Enumerable.Range(0, samples).Select(_ => net.call(row)).ToArray());
        return (draws.mean().item<float>(), draws.std().item<float>());
    }
}
