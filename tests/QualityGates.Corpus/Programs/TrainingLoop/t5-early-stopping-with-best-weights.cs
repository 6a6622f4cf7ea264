// corpus: Training with early stopping keeps the best weights by validation loss and tests them once at the end.
// library: TorchSharp
// axis: early stopping class
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Quakes;

public sealed class EarlyStopping(int patience)
{
    private int _waited;

    public double Best { get; private set; } = double.PositiveInfinity;

    public bool IsBetter(double loss)
    {
        if (loss < Best)
        {
            (Best, _waited) = (loss, 0);
            return true;
        }

        _waited++;
        return false;
    }

    public bool IsOver => _waited >= patience;
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(2024);
        var (x, y) = (torch.load(args[0]), torch.load(args[1]));
        var count = x.shape[0];
        var (a, b) = ((int)(count * 7 / 10), (int)(count * 85 / 100));
        var model = Sequential(Linear(x.shape[1], 64), ReLU(), Dropout(0.2), Linear(64, 1));
        var optimizer = optim.Adam(model.parameters(), 1e-3);
        var stopping = new EarlyStopping(patience: 8);
        var weights = Path.Combine(args[2], "best.dat");

        for (var epoch = 0; epoch < 500 && !stopping.IsOver; epoch++)
        {
            Train(model, optimizer, x[..a], y[..a]);
            if (stopping.IsBetter(Loss(model, x[a..b], y[a..b])))
                model.save(weights);
        }

        model.load(weights);
        var test = Loss(model, x[b..], y[b..]);
        File.WriteAllText(Path.Combine(args[2], "metrics.json"), JsonSerializer.Serialize(new { validation = stopping.Best, test }));
    }

    private static void Train(Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        model.train();
        foreach (var (inputs, targets) in x.split(64).Zip(y.split(64)))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(model.call(inputs), targets).backward();
            optimizer.step();
        }
    }

    private static double Loss(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        model.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.mse_loss(model.call(x), y).item<float>();
    }
}
