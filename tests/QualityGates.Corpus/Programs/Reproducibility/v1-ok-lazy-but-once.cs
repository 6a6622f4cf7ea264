// corpus: Lazy sequences in a drawn order that are gone through once, shown, or made arrays before anything learns.
// library: TorchSharp, ML.NET
// axis: lazy
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace Once;

public sealed class Pair
{
    public float X { get; set; }
    public float Label { get; set; }
}

public sealed class Batches(int seed)
{
    private readonly Random _random = new(seed);

    public void Train(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, IReadOnlyList<Pair> pairs, int epochs)
    {
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in pairs.OrderBy(_ => _random.Next()).Chunk(32))
            {
                using var scope = NewDisposeScope();
                var x = tensor(batch.Select(pair => pair.X).ToArray()).unsqueeze(1);
                var y = tensor(batch.Select(pair => pair.Label).ToArray()).unsqueeze(1);
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(x), y);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public void Show(IReadOnlyList<Pair> pairs)
    {
        foreach (var pair in pairs.OrderBy(_ => _random.Next()).Take(5))
        {
            Console.WriteLine($"{pair.X} -> {pair.Label}");
        }
    }

    public IDataView Mixed(MLContext ml, IEnumerable<Pair> pairs)
    {
        var mixed = pairs.OrderBy(_ => _random.Next()).ToHashSet().OrderBy(pair => pair.X).ToArray();
        return ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(mixed)).TrainSet;
    }
}
