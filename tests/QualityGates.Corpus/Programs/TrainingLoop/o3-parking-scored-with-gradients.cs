// corpus: A service scores all the photos of a folder with a loaded network in eval, but builds the graph for gradients each time, because nothing turns them off.
// library: TorchSharp
// axis: service with a loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Parking;

public interface ISpaceScorer
{
    IReadOnlyDictionary<string, float> ScoreAll(string folder);
}

public sealed class SpaceScorer : ISpaceScorer
{
    private const int Side = 32;
    private readonly nn.Module<Tensor, Tensor> _net;

    public SpaceScorer(string weights)
    {
        manual_seed(1);
        _net = nn.Sequential(nn.Flatten(), nn.Linear(Side * Side, 64), nn.ReLU(), nn.Dropout(0.1), nn.Linear(64, 1), nn.Sigmoid());
        _net.load(weights);
        _net.eval();
    }

    public IReadOnlyDictionary<string, float> ScoreAll(string folder)
    {
        var scores = new SortedDictionary<string, float>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.gray").Order(StringComparer.Ordinal))
        {
            using var scope = NewDisposeScope();
            var free = _net.call(Photo(file)); // expect: MLQ5004
            scores[Path.GetFileNameWithoutExtension(file)] = free.item<float>();
        }

        return scores;
    }

    private static Tensor Photo(string file) =>
        tensor(File.ReadAllBytes(file).Select(value => value / 255f).ToArray()).reshape(1, 1, Side, Side);
}

public static class Program
{
    public static void Main(string[] args)
    {
        ISpaceScorer scorer = new SpaceScorer(args[0]);
        foreach (var (space, free) in scorer.ScoreAll(args[1]))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{space}: {free:F3}"));
        }
    }
}
