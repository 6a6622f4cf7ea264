// corpus: An adversary of handwritten digits; the optimizer of the discriminator is never cleared, so it also gets what the generator sent through it.
// library: TorchSharp
// axis: two optimizers in one class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public static class Program
{
    public static void Main(string[] args)
    {
        torch.random.manual_seed(2024);
        var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        using var gan = new Gan(100, device);
        using var images = torch.load("digits.pt");
        for (var epoch = 1; epoch <= 50; epoch++)
        {
            gan.TrainEpoch(images.split(64), epoch);
        }
        gan.Save("generator.dat");
    }
}

public sealed class Gan : IDisposable
{
    private readonly Module<Tensor, Tensor> _generator;
    private readonly Module<Tensor, Tensor> _discriminator;
    private readonly optim.Optimizer _generatorOptimizer;
    private readonly optim.Optimizer _discriminatorOptimizer;
    private readonly Module<Tensor, Tensor, Tensor> _criterion = BCEWithLogitsLoss();
    private readonly int _noise;
    private readonly Device _device;

    public Gan(int noise, Device device)
    {
        _noise = noise;
        _device = device;
        _generator = Sequential(("l1", Linear(noise, 256)), ("a1", LeakyReLU(0.2)), ("l2", Linear(256, 784)), ("out", Tanh())).to(device);
        _discriminator = Sequential(("l1", Linear(784, 256)), ("a1", LeakyReLU(0.2)), ("l2", Linear(256, 1))).to(device);
        _generatorOptimizer = optim.Adam(_generator.parameters(), 2e-4, 0.5, 0.999);
        _discriminatorOptimizer = optim.Adam(_discriminator.parameters(), 2e-4, 0.5, 0.999);
    }

    public void TrainEpoch(Tensor[] batches, int epoch)
    {
        double d = 0, g = 0;
        foreach (var batch in batches)
        {
            using var scope = torch.NewDisposeScope();
            var real = batch.to(_device).view(-1, 784);
            d += TrainDiscriminator(real);
            g += TrainGenerator(real.shape[0]);
        }
        Console.WriteLine($"[{epoch}] D {d / batches.Length:F3} G {g / batches.Length:F3}");
    }

    private double TrainDiscriminator(Tensor real)
    {
        var fake = _generator.call(torch.randn(real.shape[0], _noise, device: _device)).detach();
        var onReal = _discriminator.call(real);
        var onFake = _discriminator.call(fake);
        var loss = _criterion.call(onReal, torch.ones_like(onReal)) + _criterion.call(onFake, torch.zeros_like(onFake));
        loss.backward(); // expect: MLQ5001
        _discriminatorOptimizer.step();
        return loss.item<float>();
    }

    private double TrainGenerator(long count)
    {
        _generatorOptimizer.zero_grad();
        var judged = _discriminator.call(_generator.call(torch.randn(count, _noise, device: _device)));
        var loss = _criterion.call(judged, torch.ones_like(judged));
        loss.backward();
        _generatorOptimizer.step();
        return loss.item<float>();
    }

    public void Save(string path) => _generator.save(path);

    public void Dispose()
    {
        _generator.Dispose();
        _discriminator.Dispose();
        _generatorOptimizer.Dispose();
        _discriminatorOptimizer.Dispose();
    }
}
