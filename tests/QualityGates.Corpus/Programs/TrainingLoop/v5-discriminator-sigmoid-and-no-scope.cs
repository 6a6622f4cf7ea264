// corpus: A small adversarial pair: the discriminator ends in a sigmoid before a loss that applies one, and no scope releases what a pass makes.
// library: TorchSharp
// axis: two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Gan
{
    public static Module<Tensor, Tensor> Train(IEnumerable<Tensor> real, int rounds)
    {
        random.manual_seed(77);
        var generator = Sequential(Linear(16, 64), ReLU(), Linear(64, 28));
        var discriminator = Sequential(
            Linear(28, 64),
            LeakyReLU(0.2),
            Linear(64, 1),
            Sigmoid()); // expect: MLQ5006
        var bce = BCEWithLogitsLoss();
        var optG = optim.Adam(generator.parameters(), 2e-4);
        var optD = optim.Adam(discriminator.parameters(), 2e-4);

        for (var round = 0; round < rounds; round++)
        {
            foreach (var sample in real) // expect: MLQ5005
            {
                var n = sample.shape[0];
                var fake = generator.call(randn(n, 16));

                optD.zero_grad();
                var lossD = bce.call(discriminator.call(sample), ones(n, 1))
                    + bce.call(discriminator.call(fake.detach()), zeros(n, 1));
                lossD.backward();
                optD.step();

                optG.zero_grad();
                var lossG = bce.call(discriminator.call(fake), ones(n, 1));
                lossG.backward();
                optG.step();
            }
        }

        return generator;
    }
}
