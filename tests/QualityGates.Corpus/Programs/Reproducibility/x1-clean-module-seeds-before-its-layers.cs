// corpus: The constructor of a module is given a seed and sets it before it makes the first layer, and Main makes nothing before.
// library: TorchSharp
// axis: own module
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Harps;

internal sealed class ToneNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Linear _second;

    public ToneNet(int partials, long seed)
        : base(nameof(ToneNet))
    {
        manual_seed(seed);
        _first = nn.Linear(partials, 20);
        _second = nn.Linear(20, 4);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _second.call(nn.functional.relu(_first.call(input)));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var net = new ToneNet(partials: 10, seed: 77);
        var tones = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Tone(
            cells[..10].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            long.Parse(cells[10], CultureInfo.InvariantCulture))).ToArray();
        var cut = tones.Length * 4 / 5;
        using var optimizer = optim.Adam(net.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(net.call(Partials(tones[..cut])), Strings(tones[..cut]));
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        var guesses = net.call(Partials(tones[cut..]));
        var right = guesses.argmax(1).eq(Strings(tones[cut..])).sum().item<long>();
        var rest = nn.functional.cross_entropy(guesses, Strings(tones[cut..])).item<float>();
        Console.WriteLine($"{right} of {tones.Length - cut} tones, loss {rest}");
    }

    private static Tensor Partials(Tone[] tones) => tensor(tones.SelectMany(tone => tone.Partials).ToArray()).reshape(tones.Length, 10);

    private static Tensor Strings(Tone[] tones) => tensor(tones.Select(tone => tone.String).ToArray());
}

internal sealed record Tone(float[] Partials, long String);
