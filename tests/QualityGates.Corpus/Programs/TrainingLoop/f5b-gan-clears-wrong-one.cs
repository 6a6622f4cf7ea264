// corpus: A copy-paste slip in a GAN: the discriminator's optimizer is cleared twice, the generator's never.
// library: TorchSharp
// axis: two optimizers
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gan;

internal sealed class GanTrainer
{
    private readonly Sequential _g;
    private readonly Sequential _d;
    private readonly optim.Optimizer _optG;
    private readonly optim.Optimizer _optD;
    private readonly BCEWithLogitsLoss _loss = BCEWithLogitsLoss();

    public GanTrainer(int latent)
    {
        Latent = latent;
        _g = Sequential(Linear(latent, 64), ReLU(), Linear(64, 2));
        _d = Sequential(Linear(2, 64), ReLU(), Linear(64, 1));
        _optG = optim.Adam(_g.parameters(), 1e-4);
        _optD = optim.Adam(_d.parameters(), 1e-4);
    }

    public int Latent { get; }

    public void Fit(Tensor points, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            using var scope = NewDisposeScope();
            var real = points.index_select(0, randint(points.shape[0], new long[] { 64 }));
            var noise = randn(64, Latent);
            var fake = _g.call(noise);

            _optD.zero_grad();
            var d = _loss.call(_d.call(real), ones(64, 1)) + _loss.call(_d.call(fake.detach()), zeros(64, 1));
            d.backward();
            _optD.step();

            _optD.zero_grad();
            var g = _loss.call(_d.call(fake), ones(64, 1));
            g.backward(); // expect: MLQ5001
            _optG.step();

            if (i % 500 == 0)
            {
                Console.WriteLine($"{i}: {d.item<float>():F3} / {g.item<float>():F3}");
            }
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        manual_seed(3);
        using var points = randn(2048, 2) * 0.5 + 2.0;
        new GanTrainer(8).Fit(points, 10_000);
    }
}
