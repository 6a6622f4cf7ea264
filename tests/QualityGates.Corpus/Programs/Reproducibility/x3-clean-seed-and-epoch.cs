// corpus: The loader of a network for ropes is made in the loop with a seed that the number of the epoch is part of.
// library: TorchSharp
// axis: tensor data set
using TorchSharp;
using static TorchSharp.torch;

namespace Ropes;

public static class RopeTraining
{
    public static (float Squared, float Absolute) Run(Tensor x, Tensor y, Tensor testX, Tensor testY)
    {
        manual_seed(21);
        using var net = nn.Sequential(nn.Linear(9, 18), nn.ReLU(), nn.Linear(18, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.004);
        using var rows = utils.data.TensorDataset(x, y);
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var loader = utils.data.DataLoader(rows, 32, shuffle: true, seed: 21 * 1000 + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch[0]), batch[1]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var none = no_grad();
        using var predicted = net.call(testX);
        return (nn.functional.mse_loss(predicted, testY).item<float>(), nn.functional.l1_loss(predicted, testY).item<float>());
    }
}
