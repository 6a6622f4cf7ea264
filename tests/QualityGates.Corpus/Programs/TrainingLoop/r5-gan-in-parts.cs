// corpus: A conditional adversary in parts: each half is a class that owns its network and its optimizer and clears before it learns.
// library: TorchSharp
// axis: classes with a base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Faces;

public abstract class Player : IDisposable
{
    private readonly optim.Optimizer _optimizer;

    protected Player(Module<Tensor, Tensor> network, Device device)
    {
        Network = network.to(device);
        Device = device;
        _optimizer = optim.Adam(Network.parameters(), 2e-4, 0.5);
    }

    protected Device Device { get; }

    public Module<Tensor, Tensor> Network { get; }

    protected float Learn(Func<Tensor> loss)
    {
        _optimizer.zero_grad();
        var value = loss();
        value.backward();
        _optimizer.step();
        return value.item<float>();
    }

    public void Dispose()
    {
        Network.Dispose();
        _optimizer.Dispose();
    }
}

public sealed class Forger(int noise, Device device)
    : Player(Sequential(("1", Linear(noise, 128)), ("n", BatchNorm1d(128)), ("r", ReLU()), ("2", Linear(128, 1024)), ("t", Tanh())), device)
{
    public Tensor Forge(long count) => Network.call(torch.randn(count, noise, device: Device));

    public float Improve(Inspector inspector, long count) => Learn(() => inspector.Loss(Forge(count), genuine: true));
}

public sealed class Inspector(Device device)
    : Player(Sequential(("1", Linear(1024, 128)), ("r", LeakyReLU(0.2)), ("2", Linear(128, 1))), device)
{
    public Tensor Loss(Tensor images, bool genuine)
    {
        var judged = Network.call(images);
        return functional.binary_cross_entropy_with_logits(judged, genuine ? torch.ones_like(judged) : torch.zeros_like(judged));
    }

    public float Improve(Tensor real, Forger forger) =>
        Learn(() => Loss(real, genuine: true) + Loss(forger.Forge(real.shape[0]).detach(), genuine: false));
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(1234);
        using var forger = new Forger(64, torch.CPU);
        using var inspector = new Inspector(torch.CPU);
        var batches = torch.load("faces.pt").split(128);
        for (var epoch = 0; epoch < 25; epoch++)
        {
            foreach (var real in batches)
            {
                using var scope = torch.NewDisposeScope();
                var caught = inspector.Improve(real, forger);
                var fooled = forger.Improve(inspector, real.shape[0]);
                Console.Write($"\r{epoch} {caught:F3} {fooled:F3}");
            }
        }

        forger.Network.eval();
        using var guard = torch.no_grad();
        using var samples = forger.Forge(16);
        samples.save("samples.pt");
    }
}
