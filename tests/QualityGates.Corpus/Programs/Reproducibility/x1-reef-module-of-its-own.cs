// corpus: Main makes an object of its own module, whose constructor makes the layers, and the generator is never seeded.
// library: TorchSharp
// axis: own module
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Reefs;

internal sealed class ReefNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _inner;
    private readonly Linear _outer;

    public ReefNet(int bands, int hidden)
        : base(nameof(ReefNet))
    {
        _inner = nn.Linear(bands, hidden);
        _outer = nn.Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _outer.call(nn.functional.tanh(_inner.call(input)));
}

internal static class Program
{
    private const int Bands = 8;

    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var cut = rows.Count * 3 / 4;
        using var net = new ReefNet(Bands, 24); // expect: MLQ1003
        Fit(net, rows.GetRange(0, cut));
        Console.WriteLine($"squared error of living coral: {Judge(net, rows.GetRange(cut, rows.Count - cut))}");
    }

    private static void Fit(ReefNet net, List<float[]> rows)
    {
        using var optimizer = optim.AdamW(net.parameters(), lr: 0.001);
        var (x, y) = Tensors(rows);
        for (var epoch = 0; epoch < 400; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    private static float Judge(ReefNet net, List<float[]> rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (x, y) = Tensors(rows);
        return nn.functional.mse_loss(net.call(x), y).item<float>();
    }

    private static (Tensor X, Tensor Y) Tensors(List<float[]> rows) => (
        tensor(rows.SelectMany(row => row[..Bands]).ToArray()).reshape(rows.Count, Bands),
        tensor(rows.Select(row => row[Bands]).ToArray()).reshape(rows.Count, 1));
}
