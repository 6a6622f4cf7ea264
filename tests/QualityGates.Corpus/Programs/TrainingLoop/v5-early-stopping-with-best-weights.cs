// corpus: Training with early stopping by a validation part, best weights restored at the end, and a test on a third part.
// library: TorchSharp
// axis: record, class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed record Parts(List<(Tensor X, Tensor Y)> Train, List<(Tensor X, Tensor Y)> Valid, List<(Tensor X, Tensor Y)> Test);

internal sealed class Patience(int limit)
{
    private double _best = double.PositiveInfinity;
    private int _since;

    public bool Improves(double value)
    {
        if (value < _best)
        {
            (_best, _since) = (value, 0);
            return true;
        }

        _since++;
        return false;
    }

    public bool IsOver => _since >= limit;
}

internal sealed class RainNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(15, 40);
    private readonly Dropout _drop = Dropout(0.3);
    private readonly Linear _out = Linear(40, 1);

    public RainNet() : base("rain") => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(_drop.call(_in.call(x).relu()));
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(13);
        var parts = new Parts(Read("train"), Read("valid"), Read("test"));
        var net = new RainNet();
        var adam = optim.Adam(net.parameters(), 0.002);
        var patience = new Patience(5);
        for (var epoch = 0; epoch < 200 && !patience.IsOver; epoch++)
        {
            net.train();
            foreach (var (x, y) in parts.Train)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                adam.step();
            }

            if (patience.Improves(Error(net, parts.Valid)))
            {
                net.save("best.dat");
            }
        }

        net.load("best.dat");
        Console.WriteLine($"test error {Error(net, parts.Test):F3}");
    }

    private static double Error(RainNet net, List<(Tensor X, Tensor Y)> rows)
    {
        net.eval();
        using var guard = no_grad();
        var errors = new List<double>();
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            errors.Add(functional.mse_loss(net.call(x), y).ToDouble());
        }

        return errors.Average();
    }

    private static List<(Tensor X, Tensor Y)> Read(string part) =>
        [.. Tensor.load($"rain-{part}-x.pt").split(64).Zip(Tensor.load($"rain-{part}-y.pt").split(64))];
}
