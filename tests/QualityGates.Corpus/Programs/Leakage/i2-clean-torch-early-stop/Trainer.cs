// corpus: The best epoch is the one with the best validation rows; the test rows are scored once, with the weights read back.
// library: TorchSharp
// axis: class, helper in another file, loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Waves;

public sealed class Trainer : IDisposable
{
    private readonly TorchSharp.Modules.Sequential _net = Sequential(("in", Linear(32, 16)), ("act", GELU()), ("out", Linear(16, 1)));
    private readonly Loss<Tensor, Tensor, Tensor> _loss = MSELoss();

    public double Run(Signals train, Signals validation, Signals test, string checkpoint)
    {
        using var optimizer = torch.optim.AdamW(_net.parameters(), lr: 5e-4);
        var lowest = double.MaxValue;
        var patience = 0;
        for (var epoch = 0; epoch < 200 && patience < 10; epoch++)
        {
            TrainOneEpoch(train, optimizer);
            var error = Error(validation);
            if (error < lowest)
            {
                lowest = error;
                patience = 0;
                _net.save(checkpoint);
            }
            else
            {
                patience++;
            }
        }

        _net.load(checkpoint);
        return Error(test);
    }

    public void Dispose() => _net.Dispose();

    private void TrainOneEpoch(Signals rows, optim.Optimizer optimizer)
    {
        _net.train();
        for (long start = 0; start < rows.Count; start += 64)
        {
            using var scope = NewDisposeScope();
            var (x, y) = rows.Batch(start, 64);
            optimizer.zero_grad();
            _loss.call(_net.call(x), y).backward();
            optimizer.step();
        }
    }

    private double Error(Signals rows)
    {
        _net.eval();
        using var frozen = no_grad();
        using var scope = NewDisposeScope();
        return _loss.call(_net.call(rows.X), rows.Y).item<float>();
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(1);
        var (train, validation, test) = Signals.ReadInOrder("signals.bin", 0.7, 0.15);
        using var trainer = new Trainer();
        var error = trainer.Run(train, validation, test, "best.dat");
        File.WriteAllText("error.txt", error.ToString("R", CultureInfo.InvariantCulture));
    }
}
