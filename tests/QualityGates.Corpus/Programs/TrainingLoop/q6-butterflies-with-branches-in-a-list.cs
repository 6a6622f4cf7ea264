// corpus: The branches of the network stand in a list that registers none of them, and its probabilities go to a loss that takes logits.
// library: TorchSharp
// axis: own module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Butterflies;

public sealed class WingNet : Module<Tensor, Tensor>
{
    private readonly List<Sequential> _branches = []; // expect: MLQ5007
    private readonly Linear _join;

    public WingNet(int[] widths, int species) : base(nameof(WingNet))
    {
        foreach (var width in widths)
        {
            _branches.Add(Sequential(Linear(20, width), ReLU(), Linear(width, 8)));
        }

        _join = Linear(8 * widths.Length, species);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var joined = cat(_branches.Select(branch => branch.call(input)).ToArray(), 1);
        return functional.softmax(_join.call(joined), 1); // expect: MLQ5006
    }
}

public static class WingTraining
{
    public static (double Confidence, double Accuracy) Run(IReadOnlyList<(Tensor Wings, Tensor Species)> train, (Tensor Wings, Tensor Species) validation)
    {
        random.manual_seed(21);
        using var net = new WingNet([16, 32, 64], species: 12);
        using var criterion = CrossEntropyLoss();
        using var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        for (var epoch = 0; epoch < 60; epoch++)
        {
            foreach (var (wings, species) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                criterion.call(net.call(wings), species).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        using var end = NewDisposeScope();
        var output = net.call(validation.Wings);
        return (output.max(1).values.mean().ToDouble(), output.argmax(1).eq(validation.Species).@float().mean().ToDouble());
    }
}
