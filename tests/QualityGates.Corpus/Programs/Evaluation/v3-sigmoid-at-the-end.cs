// corpus: The last layer is a sigmoid and the loss takes probabilities, so one half is their middle; another network has a softmax in front.
// library: TorchSharp
// axis: network, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cracks;

public sealed class CrackNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(8, 16);
    private readonly Linear _out = Linear(16, 1);

    public CrackNet() : base("cracks") => RegisterComponents();

    public override Tensor forward(Tensor input) => sigmoid(_out.call(functional.relu(_in.call(input))));
}

public sealed class CrackTraining(CrackNet net)
{
    public void Fit(Tensor x, Tensor y)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.05);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.binary_cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }
    }

    public float Recall(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var found = net.call(x).gt(0.5).to_type(ScalarType.Float32);
        return ((found * y).sum() / y.sum()).item<float>();
    }
}
