// corpus: The scheduler goes on before the optimizer of the epoch has stepped, and the classifier ends in a softmax that its loss applies again.
// library: TorchSharp
// axis: class of its own
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fruit;

internal sealed class FruitClassifier : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _first = Linear(48, 32);
    private readonly Module<Tensor, Tensor> _second = Linear(32, 6);

    public FruitClassifier() : base("fruit") => RegisterComponents();

    public override Tensor forward(Tensor spectrum)
    {
        var hidden = functional.relu(_first.call(spectrum));
        return functional.softmax(_second.call(hidden), 1); // expect: MLQ5006
    }
}

internal static class Learning
{
    public static FruitClassifier Run(IReadOnlyCollection<(Tensor Spectrum, Tensor Kind)> batches)
    {
        random.manual_seed(3);
        var net = new FruitClassifier();
        var criterion = CrossEntropyLoss();
        var sgd = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
        var decay = optim.lr_scheduler.ExponentialLR(sgd, 0.95);
        for (var epoch = 0; epoch < 40; ++epoch)
        {
            decay.step(); // expect: MLQ5002
            foreach (var (spectrum, kind) in batches)
            {
                using (NewDisposeScope())
                {
                    sgd.zero_grad();
                    criterion.call(net.call(spectrum), kind).backward();
                    sgd.step();
                }
            }
        }

        return net;
    }
}
