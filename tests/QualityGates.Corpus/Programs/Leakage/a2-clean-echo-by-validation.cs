// corpus: Networks for the depth under a sonar are trained with three rates; the validation rows choose one of them and the test rows, which chose nothing, measure it.
// library: TorchSharp
// axis: class of a module, query over rates
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sonar;

internal sealed class DepthNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first = nn.Linear(4, 24);
    private readonly Linear _second = nn.Linear(24, 1);

    public DepthNetwork()
        : base(nameof(DepthNetwork)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _second.call(nn.functional.relu(_first.call(input)));
}

internal sealed record Pings(Tensor Inputs, Tensor Depths)
{
    public static Pings Of(float[][] rows) => new(
        tensor(rows.SelectMany(row => row[..4]).ToArray()).reshape(rows.Length, 4),
        tensor(rows.Select(row => row[4]).ToArray()).reshape(rows.Length, 1));
}

internal static class Program
{
    private static readonly double[] Rates = [0.001, 0.005, 0.02];

    private static void Main(string[] args)
    {
        manual_seed(7);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var rows = File.ReadLines(Path.Combine(folder, "pings.csv"))
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var tenth = rows.Length / 10;
        var train = Pings.Of(rows[(2 * tenth)..]);
        var validation = Pings.Of(rows[tenth..(2 * tenth)]);
        var test = Pings.Of(rows[..tenth]);

        var best = Rates
            .Select(rate => Trained(train, rate))
            .ToList()
            .MinBy(network => Loss(network, validation))!;

        var loss = Loss(best, test);
        best.save(Path.Combine(folder, "depth.dat"));
        File.WriteAllText(Path.Combine(folder, "depth.json"), JsonSerializer.Serialize(new { Loss = loss }));
    }

    private static DepthNetwork Trained(Pings pings, double rate)
    {
        var network = new DepthNetwork();
        using var optimizer = optim.SGD(network.parameters(), learningRate: rate);
        network.train();
        for (var epoch = 0; epoch < 250; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(pings.Inputs), pings.Depths);
            loss.backward();
            optimizer.step();
        }

        return network;
    }

    private static float Loss(DepthNetwork network, Pings pings)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.mse_loss(network.call(pings.Inputs), pings.Depths).item<float>();
    }
}
