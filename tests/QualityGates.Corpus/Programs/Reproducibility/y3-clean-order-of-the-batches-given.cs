// corpus: A loader is given the order of its batches, which the program shuffles itself with a seed for each pass, which is right.
// library: TorchSharp
// axis: order given
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Coffee;

internal sealed class Cups(IReadOnlyList<float[]> cups) : torch.utils.data.Dataset
{
    public override long Count => cups.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var cup = cups[(int)index];
        return new Dictionary<string, Tensor> { ["taste"] = tensor(cup[1..]), ["grade"] = tensor((long)cup[0]) };
    }
}

internal sealed class SeededOrder(int seed)
{
    public long[] Of(int count, int pass)
    {
        var order = new long[count];
        for (var place = 0; place < count; place++)
        {
            order[place] = place;
        }

        new Random(seed + pass).Shuffle(order);
        return order;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(61);
        var cups = File.ReadLines(args[0]).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = cups.Length * 3 / 4;
        var order = new SeededOrder(61);

        using var train = new Cups(cups[..cut]);
        using var network = nn.Sequential(nn.Linear(cups[0].Length - 1, 20), nn.ReLU(), nn.Linear(20, 5));
        using var optimizer = optim.SGD(network.parameters(), 0.05);
        for (var pass = 0; pass < 50; pass++)
        {
            using var loader = torch.utils.data.DataLoader(train, 24, order.Of(cut, pass), disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["taste"]), batch["grade"]);
                loss.backward();
                optimizer.step();
            }
        }

        var (right, losses) = (0L, new List<float>());
        using var guard = no_grad();
        using var held = torch.utils.data.DataLoader(new Cups(cups[cut..]), 24, shuffle: false);
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            var scores = network.call(batch["taste"]);
            losses.Add(nn.functional.cross_entropy(scores, batch["grade"]).item<float>());
            right += scores.argmax(1).eq(batch["grade"]).sum().item<long>();
        }

        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Right = right, Loss = losses.Average() }));
    }
}
