// corpus: The validation sets the mode of evaluation and records gradients all the same.
// library: TorchSharp
// axis: class, early stopping
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Turbines;

public sealed class TurbineTrainer
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(30, 60), ReLU(), Dropout(0.2), Linear(60, 1));
    private readonly optim.Optimizer optimizer;

    public TurbineTrainer() => optimizer = optim.Adam(net.parameters(), 1e-3);

    public double Fit(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation)
    {
        var best = double.MaxValue;
        for (var epoch = 0; epoch < 100; epoch++)
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
            var sum = 0.0;
            foreach (var (x, y) in validation)
            {
                using var scope = NewDisposeScope();
                sum += functional.mse_loss(net.call(x), y).ToDouble(); // expect: MLQ5004
            }

            if (sum >= best)
            {
                break;
            }

            best = sum;
        }

        return best / validation.Count;
    }
}
