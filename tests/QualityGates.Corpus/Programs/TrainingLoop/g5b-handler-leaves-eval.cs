// corpus: A handler of the event "epoch ended" validates in evaluation mode; the loop never goes back to training mode.
// library: TorchSharp
// axis: event, lambda, fault in next iteration
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bees;

public sealed class Training
{
    public event Action<int>? EpochEnded;

    public Module<Tensor, Tensor> Net { get; }

    private readonly optim.Optimizer optimizer;

    public Training()
    {
        random.manual_seed(8);
        Net = Sequential(Linear(16, 32), BatchNorm1d(32), ReLU(), Dropout(0.2), Linear(32, 3));
        optimizer = optim.Adam(Net.parameters());
    }

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        Net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(Net.call(x), y); // expect: MLQ5003
                loss.backward();
                optimizer.step();
            }

            EpochEnded?.Invoke(epoch);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var training = new Training();
        var (hiveX, hiveY) = Hives.Load(args[1]);
        training.EpochEnded += epoch =>
        {
            training.Net.eval();
            using var quiet = no_grad();
            using var guess = training.Net.call(hiveX).argmax(1);
            using var hits = guess.eq(hiveY).sum();
            Console.WriteLine($"{epoch}: {hits.item<long>() / (double)hiveY.shape[0]:P1}");
        };
        training.Run([Hives.Load(args[0])], 30);
    }
}

internal static class Hives
{
    public static (Tensor, Tensor) Load(string path)
    {
        var rows = File.ReadLines(path).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
        return (tensor(rows.SelectMany(r => r.Take(16)).ToArray(), rows.Length, 16), tensor(rows.Select(r => (long)r[16]).ToArray()));
    }
}
