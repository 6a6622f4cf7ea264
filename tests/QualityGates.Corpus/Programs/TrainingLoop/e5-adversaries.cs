// corpus: Generator and discriminator take turns; each clears its own gradients although the other one's step comes between.
// library: TorchSharp
// axis: several optimizers
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Adversaries(Module<Tensor, Tensor> generator, Module<Tensor, Tensor> discriminator, int latent)
{
    private readonly BCEWithLogitsLoss _criterion = BCEWithLogitsLoss();

    public (float G, float D) Epoch(DataLoader pictures, optim.Optimizer optG, optim.Optimizer optD)
    {
        float g = 0, d = 0;
        foreach (var batch in pictures)
        {
            using var scope = NewDisposeScope();
            var real = batch["data"];
            var one = ones(real.shape[0], 1, device: real.device);
            var zero = zeros(real.shape[0], 1, device: real.device);

            optD.zero_grad();
            var noise = randn(real.shape[0], latent, device: real.device);
            var fake = generator.call(noise);
            var lossD = _criterion.call(discriminator.call(real), one) + _criterion.call(discriminator.call(fake.detach()), zero);
            lossD.backward();
            optG.zero_grad();
            optD.step();

            var lossG = _criterion.call(discriminator.call(fake), one);
            lossG.backward();
            optG.step();
            g += lossG.item<float>();
            d += lossD.item<float>();
        }

        return (g, d);
    }
}
