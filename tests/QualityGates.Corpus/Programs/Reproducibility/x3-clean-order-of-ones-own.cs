// corpus: The loader of a program for lanterns is given an order that a seeded generator shuffles for each epoch.
// library: TorchSharp
// axis: shuffler
using TorchSharp;
using static TorchSharp.torch;

namespace Lanterns;

public sealed class LanternSet(float[][] lanterns) : utils.data.Dataset
{
    public override long Count => lanterns.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(lanterns[index][..4]),
        ["y"] = tensor(lanterns[index][4..]),
    };
}

public static class LanternTraining
{
    public static float Run(float[][] train, float[][] test)
    {
        manual_seed(4);
        using var net = nn.Sequential(nn.Linear(4, 12), nn.Tanh(), nn.Linear(12, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
        using var rows = new LanternSet(train);
        var random = new Random(4);
        var order = Enumerable.Range(0, train.Length).Select(i => (long)i).ToArray();
        for (var epoch = 0; epoch < 15; epoch++)
        {
            random.Shuffle(order);
            using var batches = utils.data.DataLoader(rows, 8, order, disposeDataset: false);
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var none = no_grad();
        using var held = utils.data.DataLoader(new LanternSet(test), Math.Max(1, test.Length));
        var error = 0f;
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            error += nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).item<float>();
        }

        return error;
    }
}
