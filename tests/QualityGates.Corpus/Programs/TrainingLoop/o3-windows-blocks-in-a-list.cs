// corpus: The residual blocks stand in a plain list that RegisterComponents does not look into, so their weights are neither trained nor saved.
// library: TorchSharp
// axis: collection of modules
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glazing;

public sealed class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _down;
    private readonly Module<Tensor, Tensor> _up;

    public ResidualBlock(int width)
        : base(nameof(ResidualBlock))
    {
        _down = Linear(width, width / 2);
        _up = Linear(width / 2, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input + _up.call(functional.relu(_down.call(input)));
}

public sealed class HeatLossNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _stem;
    private readonly List<ResidualBlock> _blocks; // expect: MLQ5007
    private readonly Module<Tensor, Tensor> _head;

    public HeatLossNet(int inputs, int width, int depth)
        : base(nameof(HeatLossNet))
    {
        _stem = Linear(inputs, width);
        _blocks = Enumerable.Range(0, depth).Select(_ => new ResidualBlock(width)).ToList();
        _head = Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        _head.call(_blocks.Aggregate(_stem.call(input), (state, block) => block.call(state)));
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(37);
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 3 / 4;
        using var net = new HeatLossNet(9, 32, 4);
        using var optimizer = optim.Adam(net.parameters(), lr: 0.001);
        var schedule = optim.lr_scheduler.ExponentialLR(optimizer, gamma: 0.95);
        for (var epoch = 0; epoch < 60; epoch++)
        {
            foreach (var chunk in rows[..cut].Chunk(32))
            {
                using var scope = NewDisposeScope();
                var (x, y) = Pair(chunk);
                optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            schedule.step();
        }

        using var guard = no_grad();
        using var testScope = NewDisposeScope();
        var (testX, testY) = Pair(rows[cut..]);
        var predicted = net.call(testX);
        Console.WriteLine($"mae {functional.l1_loss(predicted, testY).item<float>().ToString(CultureInfo.InvariantCulture)}");
        Console.WriteLine($"mse {functional.mse_loss(predicted, testY).item<float>().ToString(CultureInfo.InvariantCulture)}");
    }

    private static (Tensor X, Tensor Y) Pair(float[][] rows) => (
        tensor(rows.SelectMany(row => row[..9]).ToArray()).reshape(-1, 9),
        tensor(rows.Select(row => row[9]).ToArray()).reshape(-1, 1));
}
