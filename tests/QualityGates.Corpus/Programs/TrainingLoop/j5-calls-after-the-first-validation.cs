// corpus: The validation of each epoch switches to evaluation and nobody switches back; the filter that measures noise was loaded and keeps its dropout and its graphs.
// library: TorchSharp
// axis: modes across methods of a class, loaded network
using TorchSharp;
using static TorchSharp.torch;

namespace Birds;

public sealed class CallClassifier(int species)
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(
        nn.Linear(64, 96),
        nn.BatchNorm1d(96),
        nn.ReLU(),
        nn.Dropout(0.4),
        nn.Linear(96, species));

    public void Run(IReadOnlyList<(Tensor Sound, Tensor Bird)> train, IReadOnlyList<(Tensor Sound, Tensor Bird)> valid, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), 1e-3);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (sound, bird) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(sound, bird).backward();
                optimizer.step();
            }

            Console.WriteLine($"epoch {epoch}: {Judge(valid):P1}");
        }
    }

    public double Judge(IReadOnlyList<(Tensor Sound, Tensor Bird)> batches)
    {
        _network.eval();
        using var guard = no_grad();
        var right = 0.0;
        foreach (var (sound, bird) in batches)
        {
            using var scope = NewDisposeScope();
            right += _network.call(sound).argmax(1).eq(bird).to(float32).mean().ToDouble();
        }

        return right / batches.Count;
    }

    private Tensor Loss(Tensor sound, Tensor bird) =>
        nn.functional.cross_entropy(_network.call(sound), bird); // expect: MLQ5003
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(31);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var batches = Enumerable.Range(0, 50)
            .Select(part => (load(Path.Combine(folder, $"sound-{part}.dat")), load(Path.Combine(folder, $"bird-{part}.dat"))))
            .ToList();

        Console.WriteLine($"noise {Noise(batches.Select(batch => batch.Item1), Path.Combine(folder, "filter.dat")):F4}");
        var classifier = new CallClassifier(species: 11);
        classifier.Run(batches.GetRange(0, 36), batches.GetRange(36, 7), epochs: 20);
        Console.WriteLine($"test {classifier.Judge(batches.GetRange(43, 7)):P1}");
    }

    private static double Noise(IEnumerable<Tensor> sounds, string weights)
    {
        var filter = nn.Sequential(nn.Linear(64, 64), nn.Dropout(0.1), nn.Linear(64, 64));
        filter.load(weights);
        var sum = 0.0;
        foreach (var sound in sounds)
        {
            using var scope = NewDisposeScope();
            var smooth = filter.call(sound); // expect: MLQ5003 MLQ5004
            sum += (sound - smooth).abs().mean().ToDouble();
        }

        return sum;
    }
}
