// corpus: The validation after each epoch switches to evaluation, and the next epoch trains without dropout.
// library: TorchSharp
// axis: library, early stopping, private methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bees;

public sealed class HiveTrainer
{
    private readonly Module<Tensor, Tensor> network = Sequential(Linear(24, 128), ReLU(), Dropout(0.3), Linear(128, 64), ReLU(), Dropout(0.3), Linear(64, 3));
    private readonly optim.Optimizer optimizer;

    public HiveTrainer()
    {
        optimizer = optim.Adam(network.parameters(), 0.001);
    }

    public int Fit(List<(Tensor X, Tensor Y)> train, List<(Tensor X, Tensor Y)> validation, int epochs, int patience)
    {
        var best = double.PositiveInfinity;
        var waited = 0;
        network.train();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(network.call(x), y).backward(); // expect: MLQ5003
                optimizer.step();
            }

            var loss = Validate(validation);
            waited = loss < best ? 0 : waited + 1;
            best = Math.Min(best, loss);
            if (waited == patience)
            {
                return epoch;
            }
        }

        return epochs;
    }

    private double Validate(List<(Tensor X, Tensor Y)> rows)
    {
        network.eval();
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.cross_entropy(network.call(x), y).ToDouble();
        }

        return sum / rows.Count;
    }
}
