// corpus: One method goes through the rows of both phases; its flag tells the mode, the recording and whether to step.
// library: TorchSharp
// axis: library, flag, shared method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bats;

public sealed class BatTrainer
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(64, 128), BatchNorm1d(128), ReLU(), Dropout(0.2), Linear(128, 11));
    private readonly optim.Optimizer optimizer;

    public BatTrainer() => optimizer = optim.AdamW(net.parameters(), 1e-3);

    public (double Train, double Validation) Epoch(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation) =>
        (Pass(train, true), Pass(validation, false));

    private double Pass(IReadOnlyList<(Tensor X, Tensor Y)> rows, bool learn)
    {
        net.train(learn);
        using var recording = set_grad_enabled(learn);
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(net.call(x), y);
            sum += loss.ToDouble();
            if (learn)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        return sum / rows.Count;
    }
}
