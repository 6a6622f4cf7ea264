// corpus: A network that cleans heart signals is made only to be loaded, and its noise comes from a generator of its own; nothing is trained here.
// library: TorchSharp
// axis: top-level statements, loaded weights, own generator
using TorchSharp;
using static TorchSharp.torch;

const int Width = 64;

using var network = nn.Sequential(
    ("down", nn.Linear(Width, 16)),
    ("bend", nn.ReLU()),
    ("up", nn.Linear(16, Width)));
network.load(args[0]);
network.eval();

using var generator = new Generator(9);
using var guard = no_grad();
var before = 0.0;
var after = 0.0;
var beats = Beats(args[1]).ToList();
foreach (var beat in beats)
{
    using var scope = NewDisposeScope();
    var clean = tensor(beat);
    var noisy = clean + randn(Width, generator: generator) * 0.1;
    before += nn.functional.mse_loss(noisy, clean).item<float>();
    after += nn.functional.mse_loss(network.call(noisy), clean).item<float>();
}

Console.WriteLine($"error of {beats.Count} beats: {before / beats.Count:F5} as recorded, {after / beats.Count:F5} cleaned");
return after < before ? 0 : 1;

static IEnumerable<float[]> Beats(string path)
{
    using var reader = new BinaryReader(File.OpenRead(path));
    while (reader.BaseStream.Position < reader.BaseStream.Length)
    {
        var beat = new float[Width];
        for (var i = 0; i < Width; i++)
        {
            beat[i] = reader.ReadSingle();
        }

        yield return beat;
    }
}
