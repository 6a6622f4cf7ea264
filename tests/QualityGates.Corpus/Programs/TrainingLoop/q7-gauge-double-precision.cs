// corpus: The optimizer is made with the object; the training then turns the network to double precision and steps with the old parameters.
// library: TorchSharp
// axis: fields, constructor, type of the parameters, library class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Gauges;

internal sealed class GaugeTrainer : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network;
    private readonly optim.Optimizer _optimizer;

    public GaugeTrainer(int inputs, double rate)
    {
        _network = nn.Sequential(nn.Linear(inputs, 30), nn.Tanh(), nn.Linear(30, 1));
        _optimizer = optim.RMSProp(_network.parameters(), lr: rate); // expect: MLQ5008
    }

    public void Fit(List<double[]> rows, int epochs)
    {
        _network.to(float64);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var chunk in rows.Chunk(32))
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                Loss(chunk).backward();
                _optimizer.step();
            }
        }
    }

    public double Error(List<double[]> rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Math.Sqrt(Loss([.. rows]).ToDouble());
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _network.Dispose();
    }

    private Tensor Loss(double[][] rows)
    {
        var width = rows[0].Length - 1;
        var x = tensor(rows.SelectMany(row => row[..width]).ToArray()).reshape(rows.Length, width);
        var y = tensor(rows.Select(row => row[width]).ToArray()).reshape(rows.Length, 1);
        return nn.functional.mse_loss(_network.call(x), y);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(9);
        var rows = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToList();
        var cut = rows.Count * 4 / 5;
        using var trainer = new GaugeTrainer(rows[0].Length - 1, rate: 0.001);
        trainer.Fit(rows[..cut], epochs: 120);
        File.WriteAllText(args[1], trainer.Error(rows[cut..]).ToString("G8", CultureInfo.InvariantCulture));
    }
}
