// corpus: A critic is trained with a penalty on its gradients, several times for each step of the generator.
// library: TorchSharp
// axis: helper with autograd
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wasserstein;

public sealed class Critics
{
    private readonly Module<Tensor, Tensor> _generator;
    private readonly Module<Tensor, Tensor> _critic;

    public Critics()
    {
        random.manual_seed(9);
        _generator = Sequential(Linear(8, 32), ReLU(), Linear(32, 2));
        _critic = Sequential(Linear(2, 32), LeakyReLU(0.1), Linear(32, 1));
    }

    public void Train(Func<Tensor> real, int rounds)
    {
        using var g = optim.RMSProp(_generator.parameters(), 5e-5);
        using var c = optim.RMSProp(_critic.parameters(), 5e-5);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < 5; i++)
            {
                using var inner = NewDisposeScope();
                var sample = real();
                var fake = _generator.call(randn(sample.shape[0], 8)).detach();
                c.zero_grad();
                var loss = _critic.call(fake).mean() - _critic.call(sample).mean() + 10 * Penalty(sample, fake);
                loss.backward();
                c.step();
            }

            using var scope = NewDisposeScope();
            g.zero_grad();
            (-_critic.call(_generator.call(randn(64, 8))).mean()).backward();
            g.step();
        }
    }

    private Tensor Penalty(Tensor real, Tensor fake)
    {
        var mixed = (real * 0.5 + fake * 0.5).requires_grad_();
        var scores = _critic.call(mixed);
        var gradients = autograd.grad([scores], [mixed], [ones_like(scores)], create_graph: true)[0];
        return (gradients.norm(1) - 1).pow(2).mean();
    }
}
