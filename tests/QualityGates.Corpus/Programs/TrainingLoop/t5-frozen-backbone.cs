// corpus: A frozen backbone with a new head; gradients are cleared through the module, the scheduler follows the epochs.
// library: TorchSharp
// axis: transfer learning
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cats;

public sealed class Classifier : Module<Tensor, Tensor>
{
    private readonly Sequential backbone;
    private readonly Linear head;

    public Classifier(Sequential pretrained, int classes) : base(nameof(Classifier))
    {
        backbone = pretrained;
        head = Linear(512, classes);
        RegisterComponents();
        foreach (var parameter in backbone.parameters())
            parameter.requires_grad = false;
    }

    public IEnumerable<Parameter> HeadParameters => head.parameters();

    public override Tensor forward(Tensor x) => head.call(backbone.call(x).flatten(1));
}

public static class Trainer
{
    public static double Train(Classifier model, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test, Device device)
    {
        model.to(device);
        var optimizer = optim.SGD(model.HeadParameters, 0.01, momentum: 0.9);
        var scheduler = optim.lr_scheduler.StepLR(optimizer, 7, 0.1);
        for (var epoch = 0; epoch < 25; epoch++)
        {
            model.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                model.zero_grad();
                var loss = functional.cross_entropy(model.call(x.to(device)), y.to(device));
                loss.backward();
                optimizer.step();
            }

            scheduler.step();
        }

        model.eval();
        using var guard = no_grad();
        var (right, count) = (0L, 0L);
        foreach (var (x, y) in test)
        {
            using var scope = NewDisposeScope();
            right += model.call(x.to(device)).argmax(1).eq(y.to(device)).sum().item<long>();
            count += y.shape[0];
        }

        return (double)right / count;
    }
}
