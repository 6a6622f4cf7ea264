// corpus: Blocks of a list are registered one by one, gates live in a ModuleDict, a bare tensor field holds a Parameter, and activations in an array have no weights.
// library: TorchSharp
// axis: collections of modules, own parameter, nested module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Soils;

public sealed class Residual : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _inner;
    private readonly Tensor _weight;

    public Residual(long width)
        : base(nameof(Residual))
    {
        _inner = Sequential(Linear(width, width), Tanh());
        _weight = new Parameter(ones(1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input + _weight * _inner.call(input);
}

public sealed class SoilNet : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _blocks = [];
    private readonly Module<Tensor, Tensor>[] _bends = [ReLU(), Tanh(), GELU()];
    private readonly ModuleDict<Linear> _gates = new();
    private readonly Linear _last;

    public SoilNet(long inputs, int depth)
        : base(nameof(SoilNet))
    {
        for (var block = 0; block < depth; block++)
        {
            var residual = new Residual(inputs);
            register_module($"block{block}", residual);
            _blocks.Add(residual);
        }

        _gates.Add("wet", Linear(inputs, inputs));
        _gates.Add("dry", Linear(inputs, inputs));
        _last = Linear(inputs, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = input;
        for (var block = 0; block < _blocks.Count; block++)
        {
            hidden = _bends[block % _bends.Length].call(_blocks[block].call(hidden));
        }

        return _last.call(_gates["wet"].call(hidden).sigmoid() * hidden + _gates["dry"].call(hidden));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        random.manual_seed(5);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var (trainX, trainY) = (load(Path.Combine(folder, "train-x.dat")), load(Path.Combine(folder, "train-y.dat")));
        var (testX, testY) = (load(Path.Combine(folder, "test-x.dat")), load(Path.Combine(folder, "test-y.dat")));

        var network = new SoilNet(trainX.shape[1], depth: 4);
        using var optimizer = optim.Adam(network.parameters(), 1e-3);
        for (var step = 0; step < 600; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(network.call(trainX), trainY).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        var answers = network.call(testX);
        Console.WriteLine($"squared {functional.mse_loss(answers, testY).ToDouble():F4}, absolute {functional.l1_loss(answers, testY).ToDouble():F4}");
    }
}
