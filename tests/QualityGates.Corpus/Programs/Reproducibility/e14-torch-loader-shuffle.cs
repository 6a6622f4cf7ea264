// corpus: The loader shuffles with its own generator although torch has a seed; the test loader does not shuffle.
// library: TorchSharp
// axis: method returning loader, named arguments, constructor form
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Loading;

internal sealed class Rows(Tensor x, Tensor y) : utils.data.Dataset
{
    public override long Count => x.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = x[index], ["y"] = y[index] };
}

internal static class Program
{
    private static void Main()
    {
        manual_seed(1);
        using var train = Loader(new Rows(randn(100, 4), randn(100, 1)), shuffle: true);
        using var wide = new DataLoader(new Rows(randn(50, 4), randn(50, 1)), 16, shuffle: true, drop_last: true); // expect: MLQ1005
        using var test = new DataLoader(new Rows(randn(20, 4), randn(20, 1)), 20);
        var net = nn.Linear(4, 1);
        var optimizer = optim.Adam(net.parameters());
        net.train();
        foreach (var batch in train.Concat(wide))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
            loss.backward();
            optimizer.step();
        }

        net.eval();
        using (no_grad())
        {
            foreach (var batch in test)
            {
                using var scope = NewDisposeScope();
                Console.WriteLine(nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).item<float>());
            }
        }
    }

    private static DataLoader Loader(utils.data.Dataset rows, bool shuffle) =>
        utils.data.DataLoader(rows, 32, shuffle); // expect: MLQ1005
}
