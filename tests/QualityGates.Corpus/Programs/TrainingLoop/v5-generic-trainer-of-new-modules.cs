// corpus: A generic trainer makes its module and moves it after the optimizer; a while loop steps by gradients that nothing clears.
// library: TorchSharp
// axis: generics, while
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Generic;

public sealed class Regressor : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers = Sequential(Linear(6, 24), SiLU(), Linear(24, 1));

    public Regressor() : base("regressor") => RegisterComponents();

    public override Tensor forward(Tensor x) => _layers.call(x);
}

public sealed class Trainer<TModel>
    where TModel : Module<Tensor, Tensor>, new()
{
    private readonly TModel _model;
    private readonly optim.Optimizer _optimizer;

    public Trainer(double rate, bool onCard)
    {
        _model = new TModel();
        _optimizer = optim.Adam(_model.parameters(), rate); // expect: MLQ5008
        if (onCard)
        {
            _model.cuda();
        }
    }

    public int UntilBelow(double limit, Func<(Tensor X, Tensor Y)> draw)
    {
        var steps = 0;
        var last = double.MaxValue;
        while (last > limit && steps < 5000)
        {
            using var scope = NewDisposeScope();
            var (x, y) = draw();
            var loss = functional.mse_loss(_model.call(x), y);
            loss.backward(); // expect: MLQ5001
            _optimizer.step();
            last = loss.ToDouble();
            steps++;
        }

        return steps;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(64);
        var rows = Tensor.load("rows.pt");
        var targets = Tensor.load("targets.pt");
        var trainer = new Trainer<Regressor>(1e-3, onCard: args.Contains("--cuda"));
        Console.WriteLine(trainer.UntilBelow(0.01, () => (rows, targets)));
    }
}
