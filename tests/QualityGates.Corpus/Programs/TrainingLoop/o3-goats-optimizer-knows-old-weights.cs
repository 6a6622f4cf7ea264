// corpus: The constructor makes the optimizer of the network, and a fluent method moves the network to its device afterwards, so the optimizer holds parameters that are gone.
// library: TorchSharp
// axis: fluent trainer with fields
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Goats;

public sealed class MilkTrainer
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private Device _device = CPU;

    public MilkTrainer(int inputs, double rate)
    {
        manual_seed(52);
        _net = nn.Sequential(nn.Linear(inputs, 24), nn.ReLU(), nn.Linear(24, 1));
        _optimizer = optim.AdamW(_net.parameters(), lr: rate); // expect: MLQ5008
    }

    public MilkTrainer On(Device device)
    {
        _device = device;
        _net.to(device);
        return this;
    }

    public MilkTrainer Train(IReadOnlyList<(float[] Inputs, float Milk)> days, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in days.Chunk(30))
            {
                using var scope = NewDisposeScope();
                var (x, y) = Encode(batch);
                _optimizer.zero_grad();
                nn.functional.mse_loss(_net.call(x), y).backward();
                _optimizer.step();
            }
        }

        return this;
    }

    public (float Mae, float Rmse) Test(IReadOnlyList<(float[] Inputs, float Milk)> days)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (x, y) = Encode(days);
        var predicted = _net.call(x);
        return (nn.functional.l1_loss(predicted, y).item<float>(), nn.functional.mse_loss(predicted, y).sqrt().item<float>());
    }

    private (Tensor X, Tensor Y) Encode(IReadOnlyList<(float[] Inputs, float Milk)> days) => (
        tensor(days.SelectMany(day => day.Inputs).ToArray(), device: _device).reshape(days.Count, -1),
        tensor(days.Select(day => day.Milk).ToArray(), device: _device).reshape(days.Count, 1));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var days = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => (Inputs: cells[..^1], Milk: cells[^1]))
            .ToList();
        var cut = days.Count * 4 / 5;
        var (mae, rmse) = new MilkTrainer(days[0].Inputs.Length, 0.002)
            .On(cuda.is_available() ? CUDA : CPU)
            .Train(days[..cut], 100)
            .Test(days[cut..]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mae {mae:F3}, rmse {rmse:F3}"));
    }
}
