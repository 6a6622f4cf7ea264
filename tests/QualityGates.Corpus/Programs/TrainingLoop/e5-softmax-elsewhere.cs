// corpus: The softmax stands inside, as attention, and beside, for whoever reads the answer; the loss gets logits all the same.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Letters;

public sealed class Attentive : Module<Tensor, (Tensor Logits, Tensor Weights)>
{
    private readonly Linear _query = Linear(32, 32);
    private readonly Linear _head = Linear(32, 26);

    public Attentive() : base(nameof(Attentive)) => RegisterComponents();

    public override (Tensor Logits, Tensor Weights) forward(Tensor input)
    {
        var weights = functional.softmax(_query.call(input).bmm(input.transpose(1, 2)), dim: -1);
        var pooled = weights.bmm(input).mean(new long[] { 1 });
        return (_head.call(pooled), weights);
    }
}

public sealed class Reader
{
    private readonly Attentive _net = new();
    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();

    public float Learn(Tensor x, Tensor y, optim.Optimizer optimizer)
    {
        using var scope = NewDisposeScope();
        var (logits, _) = _net.call(x);
        var probabilities = functional.softmax(logits.detach(), 1);
        Console.WriteLine(probabilities.amax(1).mean().item<float>());
        optimizer.zero_grad();
        var loss = _loss.call(logits, y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
