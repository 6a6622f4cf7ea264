// corpus: The loader gets the order of its rows for each epoch from a permutation that is drawn by the seeded library.
// library: TorchSharp
// axis: data set, loader
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.utils.data;

namespace Valves;

public sealed class ValveRows(IReadOnlyList<(float[] Sensors, float Leak)> rows) : Dataset
{
    public override long Count => rows.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (sensors, leak) = rows[(int)index];
        return new Dictionary<string, Tensor> { ["x"] = tensor(sensors), ["y"] = tensor(new[] { leak }) };
    }
}

public sealed class ValveTraining(int seed)
{
    public float Run(IReadOnlyList<(float[] Sensors, float Leak)> learn, IReadOnlyList<(float[] Sensors, float Leak)> held, int epochs)
    {
        manual_seed(seed);
        using var net = Sequential(Linear(learn[0].Sensors.Length, 24), ReLU(), Linear(24, 1));
        using var optimizer = optim.Adam(net.parameters(), 0.005);
        using var loss = BCEWithLogitsLoss();
        using var data = new ValveRows(learn);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = DataLoader(data, 32, shuffler: Order(learn.Count), disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                loss.call(net.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
            }
        }

        return Error(net, held);
    }

    private static IEnumerable<long> Order(int count)
    {
        using var order = randperm(count);
        return order.data<long>().ToArray();
    }

    private static float Error(Module<Tensor, Tensor> net, IReadOnlyList<(float[] Sensors, float Leak)> rows)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var x = stack(rows.Select(row => tensor(row.Sensors)));
        var y = stack(rows.Select(row => tensor(new[] { row.Leak })));
        return functional.binary_cross_entropy_with_logits(net.call(x), y).ToSingle();
    }
}
