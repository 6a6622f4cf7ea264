// corpus: Softmax weighs the positions inside of the network, and accuracy goes by the probabilities of the same logits the loss takes.
// library: TorchSharp
// axis: own module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Attention;

public sealed class SelfAttention : Module<Tensor, Tensor>
{
    private readonly Linear _query;
    private readonly Linear _key;
    private readonly Linear _value;
    private readonly Linear _out;
    private readonly double _drop;

    public SelfAttention(int width, int classes, double drop) : base("attention")
    {
        _query = Linear(width, width);
        _key = Linear(width, width);
        _value = Linear(width, width);
        _out = Linear(width, classes);
        _drop = drop;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var scores = matmul(_query.call(x), _key.call(x).transpose(-2, -1)) / Math.Sqrt(x.shape[^1]);
        var weights = functional.dropout(functional.softmax(scores, -1), _drop, training);
        return _out.call(matmul(weights, _value.call(x)).mean([1]));
    }
}

public static class AttentionTraining
{
    public static double Epoch(SelfAttention net, optim.Optimizer optimizer, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.train();
        long right = 0, all = 0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var logits = net.call(x);
            functional.cross_entropy(logits, y).backward();
            optimizer.step();
            right += functional.softmax(logits, 1).argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        return right / (double)all;
    }
}
