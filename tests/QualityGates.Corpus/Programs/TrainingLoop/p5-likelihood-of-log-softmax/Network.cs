// corpus: The network ends in log_softmax and is trained by the negative log-likelihood, in three files; hooks, modes and scopes are right too.
// library: TorchSharp
// axis: three files, base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public abstract class LogProbabilities : Module<Tensor, Tensor>
{
    protected LogProbabilities(string name) : base(name)
    {
    }

    protected abstract Tensor Logits(Tensor input);

    public sealed override Tensor forward(Tensor input) => functional.log_softmax(Logits(input), 1);
}

public sealed class SmallNet : LogProbabilities
{
    private readonly Conv2d _conv = Conv2d(1, 12, 5);
    private readonly Dropout _dropout = Dropout(0.25);
    private readonly Linear _out = Linear(12 * 12 * 12, 10);

    public SmallNet() : base(nameof(SmallNet)) => RegisterComponents();

    protected override Tensor Logits(Tensor input)
    {
        var x = functional.max_pool2d(functional.relu(_conv.call(input)), 2);
        return _out.call(_dropout.call(x.flatten(1)));
    }
}
