// corpus: The loader of every epoch gets its order from a sequence which is dealt by a generator seeded with the number of the epoch.
// library: TorchSharp
// axis: own order for the loader
using System.Collections;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Gestures;

public sealed class EpochOrder(long count, int seed) : IEnumerable<long>
{
    private readonly long[] _order = Deal(count, seed);

    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)_order).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static long[] Deal(long count, int seed)
    {
        var order = new long[count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        new Random(seed).Shuffle(order);
        return order;
    }
}

public static class Program
{
    private const int Seed = 40;

    public static void Main(string[] args)
    {
        manual_seed(Seed);
        using var network = nn.Sequential(nn.Linear(21, 48), nn.ReLU(), nn.Linear(48, 8));
        using var training = new GestureSet(args[0]);
        using var testing = new GestureSet(args[1]);
        using var optimizer = optim.Adam(network.parameters());
        for (var epoch = 0; epoch < 20; epoch++)
        {
            using var loader = utils.data.DataLoader(training, 64, new EpochOrder(training.Count, Seed + epoch), disposeDataset: false);
            network.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["joints"]), batch["gesture"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        var right = 0L;
        var lossSum = 0.0;
        using var inOrder = utils.data.DataLoader(testing, 256, shuffle: false, disposeDataset: false);
        using (no_grad())
        {
            foreach (var batch in inOrder)
            {
                using var scope = NewDisposeScope();
                var scores = network.call(batch["joints"]);
                right += scores.argmax(1).eq(batch["gesture"]).sum().ToInt64();
                lossSum += nn.functional.cross_entropy(scores, batch["gesture"], reduction: nn.Reduction.Sum).ToDouble();
            }
        }

        File.WriteAllText(args[2], JsonSerializer.Serialize(new { accuracy = (double)right / testing.Count, loss = lossSum / testing.Count }));
    }
}

public sealed class GestureSet(string file) : utils.data.Dataset
{
    private readonly byte[] _bytes = File.ReadAllBytes(file);

    public override long Count => _bytes.Length / 22;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var start = (int)index * 22;
        var joints = _bytes[(start + 1)..(start + 22)].Select(b => b / 255f).ToArray();
        return new Dictionary<string, Tensor> { ["joints"] = tensor(joints), ["gesture"] = tensor((long)_bytes[start]) };
    }
}
