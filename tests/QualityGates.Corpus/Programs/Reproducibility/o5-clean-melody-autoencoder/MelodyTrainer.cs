using TorchSharp;
using static TorchSharp.torch;

namespace Melodies;

public sealed record EpochRecord(int Epoch, double Learned, double Watched);

public sealed class MelodyTrainer(MelodyNet network, int seed)
{
    private const int Batch = 32;

    public List<EpochRecord> Fit(MelodySet learn, MelodySet watch, int epochs)
    {
        var history = new List<EpochRecord>();
        using var optimizer = optim.AdamW(network.parameters(), lr: 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            using var loader = utils.data.DataLoader(learn, Batch, shuffle: true, seed: seed + epoch, disposeDataset: false);
            var sum = 0.0;
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                var pitch = batch["pitch"];
                optimizer.zero_grad();
                var (heard, mean, logVariance) = network.call(pitch);
                var divergence = -0.5f * (1 + logVariance - mean.pow(2) - logVariance.exp()).mean();
                var loss = nn.functional.mse_loss(heard, pitch) + (0.01f * divergence);
                loss.backward();
                optimizer.step();
                sum += loss.item<float>() * pitch.shape[0];
            }

            history.Add(new EpochRecord(epoch, sum / learn.Count, Error(watch)));
        }

        return history;
    }

    public double Error(MelodySet melodies)
    {
        network.eval();
        using var guard = no_grad();
        using var loader = utils.data.DataLoader(melodies, Batch, disposeDataset: false);
        var sum = 0.0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var pitch = batch["pitch"];
            var (heard, _, _) = network.call(pitch);
            sum += nn.functional.mse_loss(heard, pitch).item<float>() * pitch.shape[0];
        }

        return sum / melodies.Count;
    }
}
