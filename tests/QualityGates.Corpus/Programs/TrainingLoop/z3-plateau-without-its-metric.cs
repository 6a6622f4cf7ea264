// corpus: A schedule that waits for a plateau is stepped without the loss it is to watch.
// library: TorchSharp
// axis: library, validation loss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Harbours;

public static class TideTraining
{
    public static List<double> Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation)
    {
        random.manual_seed(9);
        using var optimizer = optim.Adam(net.parameters(), 0.01);
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);
        var history = new List<double>();
        for (var epoch = 0; epoch < 60; epoch++)
        {
            net.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            net.eval();
            history.Add(Loss(net, validation));
            plateau.step(); // expect: MLQ5002
        }

        return history;
    }

    private static double Loss(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.mse_loss(net.call(x), y).ToDouble();
        }

        return sum / rows.Count;
    }
}
