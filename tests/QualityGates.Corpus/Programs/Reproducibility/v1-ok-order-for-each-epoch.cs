// corpus: A loader is made for each epoch with a seed of its own; the data set lives on.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;

namespace Epochs;

public sealed class Spectra(Tensor x, Tensor y) : utils.data.Dataset
{
    public override long Count => x.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = x[index], ["y"] = y[index] };
}

public sealed class SpectrumTraining(long seed)
{
    public void Run(Tensor x, Tensor y)
    {
        manual_seed(seed);
        using var network = nn.Sequential(nn.Linear(256, 32), nn.GELU(), nn.Linear(32, 1));
        using var optimizer = optim.AdamW(network.parameters(), 1e-3);
        using var spectra = new Spectra(x, y);
        network.train();
        for (var epoch = 0; epoch < 40; epoch++)
        {
            using var loader = utils.data.DataLoader(spectra, 64, shuffle: true, seed: (int)seed + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.forward(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
