// corpus: Loaders of a training class shuffle without a seed of their own, one made in a method of its own, one by constructor.
// library: TorchSharp
// axis: helper, field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Cells;

public sealed record LoaderSettings(int BatchSize, bool Shuffle, int Workers);

public sealed class CellTraining(Dataset cells, Dataset validation)
{
    private readonly DataLoader _validation = new(validation, 256, shuffle: false);

    public void Run(nn.Module<Tensor, Tensor> network, int epochs)
    {
        torch.manual_seed(7);
        using var train = Open(cells, 32);
        using var optimizer = optim.AdamW(network.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["image"]), batch["kind"]);
                loss.backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {Accuracy(network):P1}");
        }
    }

    private static DataLoader Open(Dataset dataset, int size) => DataLoader(dataset, size, shuffle: true, drop_last: true); // expect: MLQ1005

    private double Accuracy(nn.Module<Tensor, Tensor> network)
    {
        network.eval();
        using var guard = no_grad();
        long right = 0, all = 0;
        foreach (var batch in _validation)
        {
            using var scope = NewDisposeScope();
            right += network.call(batch["image"]).argmax(1).eq(batch["kind"]).sum().item<long>();
            all += batch["kind"].shape[0];
        }

        return right / (double)all;
    }
}
