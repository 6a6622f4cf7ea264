// corpus: A helper switches recording off by a call whose result nobody holds; from the first evaluation on nothing is learned.
// library: TorchSharp
// axis: static helper, extension method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Harvest;

internal static class Evaluation
{
    public static double MeanError(this Module<Tensor, Tensor> model, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        model.eval();
        no_grad(); // expect: MLQ5004
        var (sum, count) = (0.0, 0);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            sum += functional.l1_loss(model.call(x), y, reduction: Reduction.Sum).ToDouble();
            count += (int)y.shape[0];
        }

        model.train();
        return sum / count;
    }
}

internal sealed class HarvestModel
{
    private readonly Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;

    public HarvestModel()
    {
        manual_seed(2);
        model = Sequential(Linear(30, 60), Dropout(0.1), ReLU(), Linear(60, 1));
        optimizer = optim.Adam(model.parameters());
    }

    public IEnumerable<double> Fit((Tensor X, Tensor Y)[] train, (Tensor X, Tensor Y)[] valid)
    {
        for (var epoch = 0; epoch < 50; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.l1_loss(model.call(x), y).backward();
                optimizer.step();
            }

            yield return model.MeanError(valid);
        }
    }
}
