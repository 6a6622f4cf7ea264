// corpus: After training the best weights are loaded into a second network, which is asked for the test rows as it was made, recording gradients.
// library: TorchSharp
// axis: two objects of a class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

public sealed class TideNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(12, 48);
    private readonly BatchNorm1d _norm = BatchNorm1d(48);
    private readonly Linear _out = Linear(48, 1);

    public TideNet() : base("tide") => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(_norm.call(_in.call(x)).tanh());
}

public static class Program
{
    public static void Main()
    {
        random.manual_seed(7);
        var train = Pairs("train");
        var test = Pairs("test");
        Train(train);
        var best = new TideNet();
        best.load("tide.dat");
        double error = 0;
        foreach (var (x, y) in test)
        {
            using var scope = NewDisposeScope();
            error += functional.mse_loss(best.call(x), y).ToDouble(); // expect: MLQ5003 MLQ5004
        }

        Console.WriteLine(error / test.Count);
    }

    private static void Train(List<(Tensor X, Tensor Y)> pairs)
    {
        using var net = new TideNet();
        using var adam = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var (x, y) in pairs)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                adam.step();
            }
        }

        net.save("tide.dat");
    }

    private static List<(Tensor X, Tensor Y)> Pairs(string part) => Tensor.load(part + "-x").split(24).Zip(Tensor.load(part + "-y").split(24)).ToList();
}
