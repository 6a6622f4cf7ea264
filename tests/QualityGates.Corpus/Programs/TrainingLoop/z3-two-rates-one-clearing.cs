// corpus: Trunk and head have an optimizer each, and the whole network clears the gradients of both.
// library: TorchSharp
// axis: own module, two optimizers over parts
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Moths;

public sealed class MothNet : Module<Tensor, Tensor>
{
    public MothNet()
        : base(nameof(MothNet))
    {
        Trunk = Sequential(Linear(40, 80), ReLU(), Linear(80, 40), ReLU());
        Head = Linear(40, 12);
        RegisterComponents();
    }

    public Module<Tensor, Tensor> Trunk { get; }

    public Module<Tensor, Tensor> Head { get; }

    public override Tensor forward(Tensor input) => Head.call(Trunk.call(input));
}

public static class FineTuning
{
    public static void Run(MothNet net, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(4);
        using var slow = optim.Adam(net.Trunk.parameters(), 1e-5);
        using var fast = optim.Adam(net.Head.parameters(), 1e-3);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            net.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            slow.step();
            fast.step();
        }
    }
}
