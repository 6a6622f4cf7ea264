// corpus: Batches add up by a counter, and what is left at the end of an epoch is applied as well.
// library: TorchSharp
// axis: counter, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Rest;

public sealed class Accumulator(nn.Module<Tensor, Tensor> net, int every)
{
    private readonly optim.Optimizer _optimizer = optim.AdamW(net.parameters(), 1e-4);

    public double Epoch(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.train();
        _optimizer.zero_grad();
        var (pending, sum, count) = (0, 0.0, 0);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(net.call(x), y) / every;
            loss.backward();
            sum += loss.ToDouble() * every;
            count++;
            if (++pending == every)
            {
                Apply();
                pending = 0;
            }
        }

        if (pending > 0)
        {
            Apply();
        }

        return sum / count;

        void Apply()
        {
            nn.utils.clip_grad_norm_(net.parameters(), 1.0);
            _optimizer.step();
            _optimizer.zero_grad();
        }
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        random.manual_seed(4);
        var net = nn.Sequential(nn.Linear(32, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 6));
        var batches = args.Select(path => (load(path + ".x"), load(path + ".y"))).ToList();
        var accumulator = new Accumulator(net, every: 4);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            Console.WriteLine(accumulator.Epoch(batches));
        }
    }
}
