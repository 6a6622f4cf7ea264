// corpus: The network ends in the logarithms of probabilities, which are what its loss takes.
// library: TorchSharp
// axis: own module, NLLLoss in a field
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public sealed class DigitNet : Module<Tensor, Tensor>
{
    private readonly Linear hidden = Linear(784, 100);
    private readonly Linear output = Linear(100, 10);

    public DigitNet()
        : base(nameof(DigitNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = functional.relu(hidden.call(input.flatten(1)));
        return functional.log_softmax(output.call(x), 1);
    }
}

public sealed class DigitTrainer(DigitNet net)
{
    private readonly NLLLoss criterion = NLLLoss();

    public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(1);
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
