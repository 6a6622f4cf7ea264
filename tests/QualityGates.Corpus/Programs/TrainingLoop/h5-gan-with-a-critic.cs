// corpus: A Wasserstein pair: five steps of the critic for one of the generator, each clearing its own gradients, the penalty needs gradients of inputs. Nothing is wrong.
// library: TorchSharp
// axis: inner loop, autograd, fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wasserstein;

public sealed class Pair : IDisposable
{
    private readonly Module<Tensor, Tensor> generator = Sequential(Linear(16, 64), ReLU(), Linear(64, 2));
    private readonly Module<Tensor, Tensor> critic = Sequential(Linear(2, 64), LeakyReLU(0.1), Linear(64, 1));
    private readonly optim.Optimizer generatorOptimizer;
    private readonly optim.Optimizer criticOptimizer;

    public Pair()
    {
        generatorOptimizer = optim.RMSProp(generator.parameters(), 5e-5);
        criticOptimizer = optim.RMSProp(critic.parameters(), 5e-5);
    }

    public void Train(Func<int, Tensor> sample, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            for (var k = 0; k < 5; k++)
            {
                var real = sample(128);
                Tensor fake;
                using (no_grad())
                {
                    fake = generator.call(torch.randn(128, 16));
                }

                criticOptimizer.zero_grad();
                var loss = critic.call(fake).mean() - critic.call(real).mean() + 10 * Penalty(real, fake);
                loss.backward();
                criticOptimizer.step();
            }

            generatorOptimizer.zero_grad();
            var generated = critic.call(generator.call(torch.randn(128, 16)));
            (-generated.mean()).backward();
            generatorOptimizer.step();
        }
    }

    private Tensor Penalty(Tensor real, Tensor fake)
    {
        var alpha = torch.rand(real.shape[0], 1);
        var mixed = (alpha * real + (1 - alpha) * fake).requires_grad_(true);
        var scores = critic.call(mixed);
        var gradients = autograd.grad([scores], [mixed], [torch.ones_like(scores)], retain_graph: true, create_graph: true)[0];
        return (gradients.norm(1, false, 2) - 1).pow(2).mean();
    }

    public Tensor Draw(int count)
    {
        using var guard = inference_mode();
        return generator.call(torch.randn(count, 16));
    }

    public void Dispose()
    {
        generatorOptimizer.Dispose();
        criticOptimizer.Dispose();
        generator.Dispose();
        critic.Dispose();
    }
}

public static class Entry
{
    public static void Main()
    {
        manual_seed(0);
        using var pair = new Pair();
        pair.Train(n => torch.randn(n, 2) * 0.5 + 1, 2000);
        using var points = pair.Draw(10);
        Console.WriteLine(points.ToString(TorchSharp.TensorStringStyle.Julia));
    }
}
