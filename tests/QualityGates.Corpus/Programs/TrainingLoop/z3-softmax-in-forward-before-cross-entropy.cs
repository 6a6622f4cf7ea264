// corpus: The network of letters ends in a softmax, and the loss applies another one.
// library: TorchSharp
// axis: own module, loss in a field
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Letters;

public sealed class LetterNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv = Conv2d(1, 12, 5);
    private readonly Linear hidden = Linear(12 * 12 * 12, 80);
    private readonly Linear output = Linear(80, 26);

    public LetterNet()
        : base(nameof(LetterNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = functional.max_pool2d(functional.relu(conv.call(input)), 2);
        x = functional.relu(hidden.call(x.flatten(1)));
        x = output.call(x);
        return functional.softmax(x, 1); // expect: MLQ5006
    }
}

public sealed class LetterTrainer
{
    private readonly LetterNet net = new();
    private readonly CrossEntropyLoss criterion = CrossEntropyLoss();

    public double Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches, optim.Optimizer optimizer)
    {
        var sum = 0.0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(net.call(x), y);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }
}
