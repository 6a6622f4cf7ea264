// corpus: A GAN as it is meant: each optimizer is cleared before its own backward, the generated images are detached.
// library: TorchSharp
// axis: two optimizers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(42);
const int latent = 64;
var generator = Sequential(Linear(latent, 128), ReLU(), Linear(128, 784), Tanh());
var discriminator = Sequential(Linear(784, 128), LeakyReLU(0.2), Linear(128, 1), Sigmoid());
using var optG = torch.optim.Adam(generator.parameters(), 2e-4, 0.5);
using var optD = torch.optim.Adam(discriminator.parameters(), 2e-4, 0.5);
var bce = BCELoss();
using var images = torchvision.datasets.MNIST("data", true);

for (int epoch = 0; epoch < 20; epoch++)
{
    using var loader = torch.utils.data.DataLoader(images, 128, shuffle: true, seed: 42 + epoch, disposeDataset: false);
    float lastD = 0, lastG = 0;
    foreach (var batch in loader)
    {
        using var _ = torch.NewDisposeScope();
        var real = batch["data"].view(-1, 784);
        var n = real.shape[0];
        var ones = torch.ones(n, 1);
        var zeros = torch.zeros(n, 1);

        // D
        optD.zero_grad();
        var fake = generator.call(torch.randn(n, latent));
        var lossD = bce.call(discriminator.call(real), ones) + bce.call(discriminator.call(fake.detach()), zeros);
        lossD.backward();
        optD.step();

        // G
        optG.zero_grad();
        var lossG = bce.call(discriminator.call(fake), ones);
        lossG.backward();
        optG.step();
        lastD = lossD.item<float>();
        lastG = lossG.item<float>();
    }

    Console.WriteLine($"{epoch}: D {lastD} G {lastG}");
}

