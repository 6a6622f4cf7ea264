// corpus: A loader of tunnels is given a seed but does not shuffle, and another, which shuffles with a seed, is gone through once, to estimate means.
// library: TorchSharp
// axis: loaders that repeat nothing
using TorchSharp;
using static TorchSharp.torch;

namespace Tunnels;

public sealed class TunnelSet(float[][] tunnels) : utils.data.Dataset
{
    public override long Count => tunnels.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(tunnels[index][..5]),
        ["y"] = tensor(tunnels[index][5..]),
    };
}

public static class TunnelTraining
{
    public static float Run(float[][] train, float[][] test)
    {
        manual_seed(60);
        var depth = MeanDepth(train);
        using var net = nn.Linear(5, 1);
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        using var loader = utils.data.DataLoader(new TunnelSet(train), 10, shuffle: false, seed: 60);
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["x"] - depth), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var none = no_grad();
        using var held = utils.data.DataLoader(new TunnelSet(test), 10);
        var worst = 0f;
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            worst = Math.Max(worst, nn.functional.l1_loss(net.call(batch["x"] - depth), batch["y"]).item<float>());
        }

        return worst;
    }

    private static float MeanDepth(float[][] train)
    {
        using var some = utils.data.DataLoader(new TunnelSet(train), 100, shuffle: true, seed: 1);
        var means = new List<float>();
        foreach (var batch in some)
        {
            using var scope = NewDisposeScope();
            means.Add(batch["x"].mean().item<float>());
        }

        return means.Average();
    }
}
