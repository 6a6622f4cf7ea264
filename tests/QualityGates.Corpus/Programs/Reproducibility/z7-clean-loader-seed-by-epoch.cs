// corpus: Each epoch makes its loader with a seed of its own, counted up from the first.
// library: TorchSharp
// axis: trainer class
using TorchSharp;
using static TorchSharp.torch;

namespace Counted;

public sealed class Fitting(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, int seed)
{
    public void Fit(utils.data.Dataset rows, int epochs)
    {
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(rows, 16, shuffle: true, seed: seed + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public float Measure(utils.data.Dataset rows)
    {
        network.eval();
        var sum = 0f;
        using var loader = utils.data.DataLoader(rows, 16, shuffle: false, disposeDataset: false);
        using (no_grad())
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                sum += nn.functional.mse_loss(network.call(batch["x"]), batch["y"]).item<float>();
            }
        }

        return sum;
    }
}
