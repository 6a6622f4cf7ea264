// corpus: LBFGS evaluates its loss several times a step, so the closure clears, propagates and returns the loss, which is how this optimizer wants it.
// library: TorchSharp
// axis: closure given to step
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Kilns;

internal sealed record Curve(double[] Temperatures, double[] Shrinkage)
{
    public static Curve Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',')).ToList();
        return new Curve(Column(0), Column(1));

        double[] Column(int index) => cells.Select(row => double.Parse(row[index], CultureInfo.InvariantCulture)).ToArray();
    }

    public Curve Slice(Range range) => new(Temperatures[range], Shrinkage[range]);
}

internal sealed class ShrinkageFit
{
    private readonly nn.Module<Tensor, Tensor> _net =
        nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1)).to(ScalarType.Float64);

    public double Fit(Curve curve, int rounds)
    {
        using var x = tensor(curve.Temperatures).reshape(-1, 1) / 1000.0;
        using var y = tensor(curve.Shrinkage).reshape(-1, 1);
        using var optimizer = optim.LBFGS(_net.parameters(), lr: 0.5, max_iter: 10);
        var last = double.NaN;

        for (var round = 0; round < rounds; round++)
        {
            using var scope = NewDisposeScope();
            var loss = optimizer.step(() =>
            {
                optimizer.zero_grad();
                var value = nn.functional.mse_loss(_net.call(x), y);
                value.backward();
                return value;
            });
            last = loss.item<double>();
        }

        return last;
    }

    public (double Mae, double Rmse) Measure(Curve curve)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var predicted = _net.call(tensor(curve.Temperatures).reshape(-1, 1) / 1000.0).flatten();
        var wanted = tensor(curve.Shrinkage);
        return (
            nn.functional.l1_loss(predicted, wanted).item<double>(),
            Math.Sqrt(nn.functional.mse_loss(predicted, wanted).item<double>()));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(5);
        var curve = Curve.Read(args[0]);
        var cut = curve.Temperatures.Length * 7 / 10;
        var fit = new ShrinkageFit();
        var learned = fit.Fit(curve.Slice(..cut), 20);
        var (mae, rmse) = fit.Measure(curve.Slice(cut..));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"train {learned:F5}, test mae {mae:F5}, rmse {rmse:F5}"));
    }
}
