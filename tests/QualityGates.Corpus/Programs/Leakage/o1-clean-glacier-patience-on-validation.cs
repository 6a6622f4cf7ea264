// corpus: Training stops when the validation rows no longer gain and goes back to the weights that were best on them; the test rows are run once.
// library: TorchSharp
// axis: early stopping
using TorchSharp;
using static TorchSharp.torch;

namespace Glacier;

public sealed record Rows(Tensor X, Tensor Y) : IDisposable
{
    public Rows Slice(long start, long count) => new(X.narrow(0, start, count), Y.narrow(0, start, count));

    public void Dispose()
    {
        X.Dispose();
        Y.Dispose();
    }
}

public sealed class Patience(int limit)
{
    private double _best = double.PositiveInfinity;
    private int _waited;

    public bool Exhausted => _waited >= limit;

    public bool IsBetter(double loss)
    {
        if (loss < _best)
        {
            _best = loss;
            _waited = 0;
            return true;
        }

        _waited++;
        return false;
    }
}

public static class MeltModel
{
    public static (double Mae, double Rmse) Train(Rows all, string weights, int epochs = 1000)
    {
        manual_seed(44);
        var count = all.X.shape[0];
        using var train = all.Slice(0, count * 6 / 10);
        using var validation = all.Slice(count * 6 / 10, count * 2 / 10);
        using var test = all.Slice(count * 8 / 10, count - (count * 8 / 10));

        using var network = nn.Sequential(nn.Linear(all.X.shape[1], 32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 1));
        using var optimizer = optim.AdamW(network.parameters(), lr: 0.002);
        var patience = new Patience(limit: 25);
        for (var epoch = 0; epoch < epochs && !patience.Exhausted; epoch++)
        {
            Step(network, optimizer, train);
            if (patience.IsBetter(Loss(network, validation)))
            {
                network.save(weights);
            }
        }

        network.load(weights);
        return Errors(network, test);
    }

    private static void Step(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, Rows rows)
    {
        using var scope = NewDisposeScope();
        network.train();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(network.call(rows.X), rows.Y);
        loss.backward();
        optimizer.step();
    }

    private static double Loss(nn.Module<Tensor, Tensor> network, Rows rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        return nn.functional.mse_loss(network.call(rows.X), rows.Y).ToDouble();
    }

    private static (double Mae, double Rmse) Errors(nn.Module<Tensor, Tensor> network, Rows rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        var difference = network.call(rows.X) - rows.Y;
        return (difference.abs().mean().ToDouble(), difference.pow(2).mean().sqrt().ToDouble());
    }
}
