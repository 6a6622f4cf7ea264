// corpus: The loss takes logits; softmax is applied where somebody wants to read probabilities. A second network gives logarithms to the loss for them.
// library: TorchSharp
// axis: own modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mail;

public sealed class SpamNet : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(300, 2);

    public SpamNet() : base("spam") => RegisterComponents();

    public override Tensor forward(Tensor mail) => _layer.call(mail);

    public Tensor Probabilities(Tensor mail) => functional.softmax(call(mail), 1);
}

public sealed class LanguageNet : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(300, 30);
    private readonly LogSoftmax _last = LogSoftmax(1);

    public LanguageNet() : base("language") => RegisterComponents();

    public override Tensor forward(Tensor mail) => _last.call(_layer.call(mail));
}

public sealed class UrgentNet : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(300, 1);

    public UrgentNet() : base("urgent") => RegisterComponents();

    public override Tensor forward(Tensor mail) => sigmoid(_layer.call(mail));
}

public static class MailTraining
{
    public static void Step(SpamNet spam, LanguageNet language, UrgentNet urgent, Tensor mail, Tensor isSpam, Tensor tongue, Tensor isUrgent)
    {
        using var scope = NewDisposeScope();
        CrossEntropyLoss().call(spam.call(mail), isSpam).backward();
        NLLLoss().call(language.call(mail), tongue).backward();
        functional.binary_cross_entropy(urgent.call(mail), isUrgent).backward();
        Console.WriteLine(spam.Probabilities(mail)[0]);
    }
}
