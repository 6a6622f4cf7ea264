// corpus: Pairs of heads and losses: softmax before cross-entropy, sigmoid before the loss with logits, bare logits before the losses of probabilities and log-probabilities, and each pair put right.
// library: TorchSharp
// axis: custom module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Coral;

public sealed class SoftHead : Module<Tensor, Tensor>
{
    private readonly Linear _fc = Linear(64, 9);

    public SoftHead() : base("soft") => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var scores = _fc.call(input);
        return functional.softmax(scores, 1); // expect: MLQ5006
    }
}

public sealed class LogHead : Module<Tensor, Tensor>
{
    private readonly Linear _fc = Linear(64, 9);
    private readonly LogSoftmax _log = LogSoftmax(1);

    public LogHead() : base("log") => RegisterComponents();

    public override Tensor forward(Tensor input) => _log.call(_fc.call(input));
}

public sealed class SigmoidHead : Module<Tensor, Tensor>
{
    private readonly Linear _fc = Linear(64, 1);

    public SigmoidHead() : base("sigmoid") => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        return _fc.call(input).sigmoid(); // expect: MLQ5006
    }
}

public static class Losses
{
    public static Tensor OfSoft(SoftHead net, Tensor x, Tensor y) => functional.cross_entropy(net.call(x), y);

    public static Tensor OfLog(LogHead net, Tensor x, Tensor y) => functional.nll_loss(net.call(x), y);

    public static Tensor OfSigmoid(SigmoidHead net, Tensor x, Tensor y)
    {
        var criterion = BCEWithLogitsLoss();
        return criterion.call(net.call(x), y);
    }

    public static Tensor OfLogits(Tensor x, Tensor y)
    {
        using var head = Linear(64, 1);
        return functional.binary_cross_entropy(head.call(x), y); // expect: MLQ5006
    }

    public static Tensor OfLogitsLogged(Tensor x, Tensor y)
    {
        using var head = Sequential(("a", Linear(64, 16)), ("b", ReLU()), ("c", Linear(16, 9)));
        var negative = NLLLoss(); // expect: MLQ5006
        var output = head.call(x);
        return negative.call(output, y);
    }

    public static Tensor OfLogitsRight(Tensor x, Tensor y)
    {
        using var head = Linear(64, 1);
        return functional.binary_cross_entropy(torch.sigmoid(head.call(x)), y);
    }
}
