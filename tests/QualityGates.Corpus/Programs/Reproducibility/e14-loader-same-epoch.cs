// corpus: The loader with a constant seed is made before the epochs and replays one order; the one made per epoch does not.
// library: TorchSharp
// axis: loop, field-less, per-epoch seed
// scores: MLQ1013
using TorchSharp;
using static TorchSharp.torch;

namespace Epochs;

internal static class Training
{
    public static void Replay(utils.data.Dataset rows, nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
    {
        manual_seed(4);
        using var loader = utils.data.DataLoader(rows, 16, shuffle: true, seed: 4); // expect: MLQ1013
        net.train();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var batch in loader)
            {
                Step(net, optimizer, batch);
            }
        }
    }

    public static void Fresh(utils.data.Dataset rows, nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
    {
        net.train();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            using var loader = utils.data.DataLoader(rows, 16, shuffle: true, seed: 4 + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                Step(net, optimizer, batch);
            }
        }
    }

    private static void Step(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Dictionary<string, Tensor> batch)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
        loss.backward();
        optimizer.step();
    }
}
