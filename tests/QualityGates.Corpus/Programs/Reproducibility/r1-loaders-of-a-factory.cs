// corpus: A factory makes the loaders of all phases: the shuffled one of training has no seed although the library has one, a second factory gives an order per epoch.
// library: TorchSharp
// axis: factory
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Loading;

public enum Phase
{
    Train,
    Test,
}

public sealed class LoaderFactory(int batchSize)
{
    public DataLoader Create(torch.utils.data.Dataset dataset, Phase phase) => phase switch
    {
        Phase.Train => torch.utils.data.DataLoader(dataset, batchSize, shuffle: true, disposeDataset: false), // expect: MLQ1005
        _ => torch.utils.data.DataLoader(dataset, batchSize, shuffle: false, disposeDataset: false),
    };
}

public sealed class EpochOrders(int batchSize, int seed)
{
    public DataLoader Create(torch.utils.data.Dataset dataset, int epoch)
    {
        var order = Enumerable.Range(0, (int)dataset.Count).Select(i => (long)i).ToArray();
        new Random(seed + epoch).Shuffle(order);
        return torch.utils.data.DataLoader(dataset, batchSize, order, disposeDataset: false);
    }
}

public sealed class Pairs(Tensor x, Tensor y) : torch.utils.data.Dataset
{
    public override long Count => x.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = x[index], ["y"] = y[index] };
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(4);
        using var data = new Pairs(torch.rand(1000, 3), torch.rand(1000, 1));
        var net = nn.Sequential(("a", nn.Linear(3, 5)), ("b", nn.ReLU()), ("c", nn.Linear(5, 1)));
        using var optimizer = optim.Adam(net.parameters());
        using var loader = new LoaderFactory(25).Create(data, Phase.Train);
        for (var epoch = 0; epoch < 5; epoch++)
        {
            Epoch(net, optimizer, loader);
        }
        for (var epoch = 5; epoch < 10; epoch++)
        {
            using var ordered = new EpochOrders(25, 4).Create(data, epoch);
            Epoch(net, optimizer, ordered);
        }
    }

    private static void Epoch(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, DataLoader loader)
    {
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
    }
}
