// corpus: A divergence and the loss of a speech network are given scores that no log-softmax has seen, and once each what they take.
// library: TorchSharp
// axis: module class, function, factory
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Phonemes;

public static class Distillation
{
    public static Tensor Of(Sequential student, Tensor x, Tensor teacher)
    {
        var divergence = KLDivLoss(log_target: false); // expect: MLQ5006
        using var head = Sequential(("hidden", Linear(40, 32)), ("act", Tanh()), ("out", Linear(32, 12)));
        return divergence.call(head.call(x), teacher);
    }

    public static Tensor Right(Tensor x, Tensor teacher)
    {
        var divergence = KLDivLoss(log_target: false);
        using var head = Sequential(("hidden", Linear(40, 32)), ("act", Tanh()), ("out", Linear(32, 12)), ("log", LogSoftmax(1)));
        return divergence.call(head.call(x), teacher);
    }
}

public sealed class Speech : Module<Tensor, Tensor>
{
    private readonly Linear _out = Linear(128, 40);

    public Speech() : base("speech") => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(input);
}

public static class Transcription
{
    public static Tensor Raw(Speech net, Tensor x, Tensor y, Tensor inputs, Tensor targets) => functional.ctc_loss(net.call(x), y, inputs, targets); // expect: MLQ5006

    public static Tensor Right(Speech net, Tensor x, Tensor y, Tensor inputs, Tensor targets) => functional.ctc_loss(special.log_softmax(net.call(x), 2), y, inputs, targets);

    public static Tensor Tags(Speech net, Tensor x, Tensor y)
    {
        var scores = net.call(x);
        var loss = MultiLabelSoftMarginLoss();
        return loss.call(special.expit(scores), y); // expect: MLQ5006
    }

    public static Tensor TagsRight(Speech net, Tensor x, Tensor y) => functional.multilabel_soft_margin_loss(net.call(x), y);
}
