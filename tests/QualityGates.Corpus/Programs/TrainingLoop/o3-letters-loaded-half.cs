// corpus: A registry of networks loads weights that need not fit, and nobody asks which of them were loaded, so a renamed layer goes on with random ones.
// library: TorchSharp
// axis: registry with factories
using System.Collections.Concurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace Scripts;

public sealed class GlyphNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> features;
    private readonly nn.Module<Tensor, Tensor> classifier;

    public GlyphNet(int glyphs)
        : base(nameof(GlyphNet))
    {
        features = nn.Sequential(nn.Conv2d(1, 16, 3), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten());
        classifier = nn.Linear(16 * 13 * 13, glyphs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => classifier.call(features.call(input));
}

public sealed class NetworkRegistry(string folder)
{
    private readonly ConcurrentDictionary<string, nn.Module<Tensor, Tensor>> _networks = new();
    private readonly Dictionary<string, Func<nn.Module<Tensor, Tensor>>> _factories = new()
    {
        ["latin"] = () => new GlyphNet(26),
        ["greek"] = () => new GlyphNet(24),
    };

    public nn.Module<Tensor, Tensor> Get(string script) => _networks.GetOrAdd(script, Create);

    private nn.Module<Tensor, Tensor> Create(string script)
    {
        var network = _factories[script]();
        network.load(Path.Combine(folder, $"{script}.dat"), strict: false); // expect: MLQ5010
        network.eval();
        return network;
    }
}

public sealed class GlyphReader(NetworkRegistry registry)
{
    public IEnumerable<(int Glyph, float Share)> Read(string script, float[] picture, int count)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var scores = registry.Get(script).call(tensor(picture).reshape(1, 1, 28, 28));
        var (values, indexes) = nn.functional.softmax(scores, 1).topk(count);
        var glyphs = indexes.data<long>().ToArray();
        return values.data<float>().ToArray().Select((share, index) => ((int)glyphs[index], share)).ToList();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(5);
        var reader = new GlyphReader(new NetworkRegistry(args[0]));
        var picture = File.ReadAllBytes(args[1]).Select(value => value / 255f).ToArray();
        foreach (var (glyph, share) in reader.Read("greek", picture, 3))
        {
            Console.WriteLine($"{glyph}: {share}");
        }
    }
}
