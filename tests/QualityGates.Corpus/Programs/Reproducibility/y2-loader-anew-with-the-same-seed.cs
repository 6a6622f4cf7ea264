// corpus: The trainer of a classifier of knots makes its loader anew in each epoch, with the seed it was made with, so that no epoch differs from another.
// library: TorchSharp
// axis: loader in each turn
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Knots;

public sealed class KnotSet(float[][] shapes, long[] kinds) : utils.data.Dataset
{
    public override long Count => kinds.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) =>
        new() { ["shape"] = tensor(shapes[index]), ["kind"] = tensor(kinds[index]) };
}

public sealed class KnotTrainer : IDisposable
{
    private const int Seed = 19;
    private readonly Sequential _net;
    private readonly optim.Optimizer _optimizer;

    public KnotTrainer(int inputs, int kinds)
    {
        torch.manual_seed(Seed);
        _net = nn.Sequential(nn.Linear(inputs, 32), nn.Tanh(), nn.Linear(32, kinds));
        _optimizer = optim.AdamW(_net.parameters(), lr: 0.003);
    }

    public void Fit(KnotSet knots, int epochs)
    {
        var epoch = 0;
        while (epoch < epochs)
        {
            using var loader = utils.data.DataLoader(knots, 32, shuffle: true, seed: Seed, disposeDataset: false); // expect: MLQ1013
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(_net.call(batch["shape"]), batch["kind"]);
                loss.backward();
                _optimizer.step();
            }

            epoch++;
        }
    }

    public double Accuracy(float[][] shapes, long[] kinds)
    {
        _net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var inputs = tensor(shapes.SelectMany(shape => shape).ToArray()).reshape(shapes.Length, shapes[0].Length);
        var guesses = _net.call(inputs).argmax(1).data<long>().ToArray();
        return guesses.Zip(kinds, (guess, kind) => guess == kind ? 1.0 : 0.0).Average();
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }
}

public static class Program
{
    public static void Main()
    {
        var shapes = Enumerable.Range(0, 900).Select(i => new[] { i % 3f, i % 5f, i % 7f, i % 11f }).ToArray();
        var kinds = Enumerable.Range(0, 900).Select(i => (long)(i % 3)).ToArray();
        using var trainer = new KnotTrainer(inputs: 4, kinds: 3);
        using var knots = new KnotSet(shapes[..700], kinds[..700]);
        trainer.Fit(knots, epochs: 25);
        Console.WriteLine($"accuracy on other knots {trainer.Accuracy(shapes[700..], kinds[700..]):P1}");
    }
}
