// corpus: Each fold makes a network and an optimizer for it, and is measured on the rows it left out.
// library: TorchSharp
// axis: cross-validation, local factory
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vines;

public static class Folds
{
    public static List<(double Mse, double Mae)> Run(Tensor x, Tensor y, int folds, int epochs)
    {
        random.manual_seed(27);
        var results = new List<(double, double)>();
        var size = x.shape[0] / folds;
        for (var fold = 0; fold < folds; fold++)
        {
            using var outer = NewDisposeScope();
            var from = fold * size;
            var rest = x.shape[0] - from - size;
            var trainX = cat(new[] { x.narrow(0, 0, from), x.narrow(0, from + size, rest) });
            var trainY = cat(new[] { y.narrow(0, 0, from), y.narrow(0, from + size, rest) });
            using var net = Sequential(Linear(x.shape[1], 20), ReLU(), Linear(20, 1));
            using var optimizer = optim.Adam(net.parameters(), 0.01);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(trainX), trainY).backward();
                optimizer.step();
            }

            using var guard = no_grad();
            var output = net.call(x.narrow(0, from, size));
            var truth = y.narrow(0, from, size);
            results.Add((functional.mse_loss(output, truth).ToDouble(), functional.l1_loss(output, truth).ToDouble()));
        }

        return results;
    }
}
