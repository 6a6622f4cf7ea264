// corpus: A network is made only to take its weights out of a file and to answer; nothing in the program trains.
// library: TorchSharp
// axis: own module
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hail;

internal sealed class HailNet : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _layers;

    public HailNet()
        : base(nameof(HailNet))
    {
        _layers = nn.Sequential(nn.Linear(9, 32), nn.ReLU(), nn.Linear(32, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var net = new HailNet();
        net.load(args[0]);
        net.eval();

        var cells = File.ReadLines(args[1])
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var chances = net.call(tensor(cells.SelectMany(row => row).ToArray()).reshape(cells.Length, 9)).sigmoid();
        for (var i = 0; i < cells.Length; i++)
        {
            Console.WriteLine($"cell {i}: {chances[i, 0].item<float>():P0}");
        }
    }
}
