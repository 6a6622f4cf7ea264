// corpus: A generator against a discriminator: the discriminator's sigmoid goes into a loss that takes logits, and the generator's gradients are never cleared.
// library: TorchSharp
// axis: fields, two optimizers, constructor, helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits.Adversarial;

public sealed class Generator : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;

    public Generator(int latent) : base(nameof(Generator))
    {
        body = Sequential(
            ("fc1", Linear(latent, 128)),
            ("act1", LeakyReLU(0.2)),
            ("fc2", Linear(128, 784)),
            ("out", Tanh()));
        RegisterComponents();
    }

    public override Tensor forward(Tensor z) => body.call(z);
}

public sealed class Discriminator : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;

    public Discriminator() : base(nameof(Discriminator))
    {
        body = Sequential(
            ("fc1", Linear(784, 128)),
            ("act1", LeakyReLU(0.2)),
            ("drop", Dropout(0.3)),
            ("fc2", Linear(128, 1)),
            ("prob", Sigmoid())); // expect: MLQ5006
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => body.call(x);
}

public sealed class GanTrainer
{
    private const int Latent = 64;

    private readonly Generator netG = new(Latent);
    private readonly Discriminator netD = new();
    private readonly TorchSharp.Modules.BCEWithLogitsLoss criterion = BCEWithLogitsLoss();
    private readonly optim.Optimizer optG;
    private readonly optim.Optimizer optD;

    public GanTrainer()
    {
        optG = optim.Adam(netG.parameters(), 2e-4, beta1: 0.5);
        optD = optim.Adam(netD.parameters(), 2e-4, beta1: 0.5);
    }

    public void Epoch(IEnumerable<Tensor> images)
    {
        netG.train();
        netD.train();
        foreach (var real in images)
        {
            using var scope = NewDisposeScope();
            var n = real.shape[0];
            var ones = torch.ones(n, 1);
            var zeros = torch.zeros(n, 1);

            // D
            optD.zero_grad();
            var fake = netG.call(torch.randn(n, Latent));
            var lossD = criterion.call(netD.call(real), ones)
                + criterion.call(netD.call(fake.detach()), zeros);
            lossD.backward();
            optD.step();

            // G
            var lossG = criterion.call(netD.call(fake), ones);
            lossG.backward(); // expect: MLQ5001
            optG.step();
        }
    }
}

public static class Entry
{
    public static void Main()
    {
        torch.random.manual_seed(7);
        var trainer = new GanTrainer();
        for (var epoch = 0; epoch < 20; epoch++)
        {
            trainer.Epoch(Enumerable.Range(0, 100).Select(static _ => torch.rand(32, 784)));
        }
    }
}
