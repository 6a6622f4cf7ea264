// corpus: Blocks stand in a ModuleList, are registered last, and their dropout is told the mode of the module.
// library: TorchSharp
// axis: own modules, parts
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Violins;

public sealed class Residual : Module<Tensor, Tensor>
{
    private readonly Linear _in;
    private readonly Linear _out;
    private readonly double _drop;

    public Residual(long width, double drop) : base(nameof(Residual))
    {
        _in = Linear(width, width * 2);
        _out = Linear(width * 2, width);
        _drop = drop;
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = functional.dropout(functional.relu(_in.call(input)), _drop, training: training);
        return input + _out.call(hidden);
    }
}

public sealed class ToneNet : Module<Tensor, Tensor>
{
    private readonly ModuleList<Residual> _blocks = new();
    private readonly Linear _head;
    private readonly Module<Tensor, Tensor> _squash = ReLU();

    public ToneNet(int depth, long width) : base(nameof(ToneNet))
    {
        foreach (var level in Enumerable.Range(1, depth))
        {
            _blocks.Add(new Residual(width, 0.1 * level / depth));
        }

        _head = Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        _head.call(_blocks.Aggregate(input, (state, block) => _squash.call(block.call(state))));
}

public static class ToneTraining
{
    public static double Run(IReadOnlyList<(Tensor Tones, Tensor Ratings)> train, (Tensor Tones, Tensor Ratings) validation)
    {
        random.manual_seed(12);
        using var net = new ToneNet(depth: 4, width: 64);
        using var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < 15; epoch++)
        {
            foreach (var (tones, ratings) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(tones), ratings).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        using var last = NewDisposeScope();
        return functional.mse_loss(net.call(validation.Tones), validation.Ratings).ToDouble();
    }
}
