// corpus: The constructor of a base class calls torch.seed, which takes a new seed from the clock, before a derived class makes its layers.
// library: TorchSharp
// axis: base class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Mills;

internal abstract class Learner
{
    protected Learner()
    {
        torch.seed(); // expect: MLQ1003
    }

    protected abstract nn.Module<Tensor, Tensor> Network { get; }

    public void Learn(float[][] rows, int epochs)
    {
        using var optimizer = optim.Adam(Network.parameters(), lr: 0.003);
        using var x = Inputs(rows);
        using var y = Targets(rows);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(Network.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public float Judge(float[][] rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.mse_loss(Network.call(Inputs(rows)), Targets(rows)).item<float>();
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..^1]).ToArray()).reshape(rows.Length, rows[0].Length - 1);

    private static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[^1]).ToArray()).reshape(rows.Length, 1);
}

internal sealed class FlourLearner : Learner
{
    public FlourLearner(int inputs)
    {
        Network = nn.Sequential(nn.Linear(inputs, 16), nn.ReLU(), nn.Linear(16, 1));
    }

    protected override nn.Module<Tensor, Tensor> Network { get; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 3 / 4;
        var learner = new FlourLearner(rows[0].Length - 1);
        learner.Learn(rows[..cut], epochs: 200);
        Console.WriteLine($"squared error {learner.Judge(rows[cut..])}");
    }
}
