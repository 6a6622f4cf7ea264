// corpus: A session of listening keeps the guard in a field from its beginning to its end, so the loop within needs none.
// library: TorchSharp
// axis: guard in a field, disposable session, iterator over files
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Mill;

internal sealed class Listening : IDisposable
{
    private readonly IDisposable _guard = inference_mode();
    private readonly nn.Module<Tensor, Tensor> _network;

    public Listening(string weights)
    {
        _network = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 64));
        _network.load(weights);
        _network.eval();
    }

    public double[] Strangeness(IEnumerable<float[]> spectra)
    {
        var distances = new List<double>();
        foreach (var spectrum in spectra)
        {
            using var scope = NewDisposeScope();
            var heard = tensor(spectrum).unsqueeze(0);
            distances.Add((_network.call(heard) - heard).square().mean().ToDouble());
        }

        return [.. distances];
    }

    public void Dispose()
    {
        _network.Dispose();
        _guard.Dispose();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var listening = new Listening(args[0]);
        foreach (var (stone, spectra) in Recordings(args[1]))
        {
            var distances = listening.Strangeness(spectra);
            Array.Sort(distances);
            Console.WriteLine(FormattableString.Invariant($"{stone}: {distances[distances.Length / 2]:F4}, at most {distances[^1]:F4}"));
        }
    }

    private static IEnumerable<(string Stone, List<float[]> Spectra)> Recordings(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.spectra").Order(StringComparer.Ordinal))
        {
            var spectra = File.ReadLines(file)
                .Select(line => line.Split(' ').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
                .ToList();
            yield return (Path.GetFileNameWithoutExtension(file), spectra);
        }
    }
}
