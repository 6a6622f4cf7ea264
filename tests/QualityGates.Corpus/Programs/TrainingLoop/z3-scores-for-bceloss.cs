// corpus: The network of churn ends in a linear layer, and its loss wants probabilities.
// library: TorchSharp
// axis: constructor injection, two files in one, BCELoss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Churn;

public sealed class ChurnNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> layers;

    public ChurnNet(long inputs)
        : base(nameof(ChurnNet))
    {
        layers = Sequential(Linear(inputs, 40), ReLU(), Linear(40, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var score = layers.call(input);
        return score.squeeze(1);
    }
}

public sealed class ChurnTrainer
{
    private readonly ChurnNet net;
    private readonly optim.Optimizer optimizer;

    public ChurnTrainer(long inputs)
    {
        net = new ChurnNet(inputs);
        optimizer = optim.Adam(net.parameters(), 1e-3);
    }

    public void Learn(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        using var loss = BCELoss(); // expect: MLQ5006
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            loss.call(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
