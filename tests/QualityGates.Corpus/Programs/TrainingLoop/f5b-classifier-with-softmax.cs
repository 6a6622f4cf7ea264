// corpus: A classifier ends with softmax in a helper of its forward and is trained with cross-entropy.
// library: TorchSharp
// axis: helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public sealed class DigitNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv = Conv2d(1, 16, 5);
    private readonly MaxPool2d pool = MaxPool2d(2);
    private readonly Linear fc = Linear(16 * 12 * 12, 10);

    public DigitNet() : base("digits")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = pool.call(functional.relu(conv.call(x)));
        return Probabilities(fc.call(x.flatten(1)));
    }

    private static Tensor Probabilities(Tensor logits) => functional.softmax(logits, dim: 1); // expect: MLQ5006
}

public sealed class DigitTrainer
{
    private readonly DigitNet _net = new();
    private readonly CrossEntropyLoss _criterion = CrossEntropyLoss();

    public void Epoch(DataLoader loader)
    {
        random.manual_seed(1);
        using var optimizer = optim.SGD(_net.parameters(), 0.05);
        _net.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = _net.call(batch["data"]);
            var loss = _criterion.call(output, batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }
}
