// corpus: A schedule per batch after the optimizer and another per epoch by the metric; both stepped through delegates.
// library: TorchSharp
// axis: delegate, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Rates;

public static class Rates
{
    public static void Fit(Sequential net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation, int epochs)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
        var warm = optim.lr_scheduler.LinearLR(optimizer, total_iters: 2 * train.Count);
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 2);
        Action afterBatch = warm.step;
        Action<double> afterEpoch = metric => plateau.step(metric);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
                afterBatch();
            }

            afterEpoch(Measure());
        }

        double Measure()
        {
            net.eval();
            using var quiet = no_grad();
            var sum = 0.0;
            foreach (var (x, y) in validation)
            {
                using var scope = NewDisposeScope();
                sum += nn.functional.mse_loss(net.call(x), y).ToDouble();
            }

            return sum / validation.Count;
        }
    }

    public static void Main(string[] args)
    {
        random.manual_seed(12);
        List<(Tensor, Tensor)> Read(string prefix) => Enumerable.Range(0, 10).Select(i => (load($"{prefix}{i}.x"), load($"{prefix}{i}.y"))).ToList();
        Fit(nn.Sequential(nn.Linear(9, 18), nn.ReLU(), nn.Dropout(), nn.Linear(18, 1)), Read(args[0]), Read(args[1]), 60);
    }
}
