// corpus: An evaluator of its own asks a network with dropout for the test rows: the mode is that of training, and gradients are recorded.
// library: TorchSharp
// axis: classes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Evaluator(Module<Tensor, Tensor> net)
{
    public double Error(List<(Tensor X, Tensor Y)> rows)
    {
        var sum = 0d;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var output = net.call(x); // expect: MLQ5003 MLQ5004
            sum += functional.l1_loss(output, y).ToDouble();
        }

        return sum / rows.Count;
    }
}

internal sealed class Fitter(Module<Tensor, Tensor> net, double rate)
{
    private readonly optim.Optimizer _optimizer = optim.RMSProp(net.parameters(), rate);

    public void Epoch(List<(Tensor X, Tensor Y)> rows)
    {
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            functional.l1_loss(net.call(x), y).backward();
            _optimizer.step();
        }
    }
}

internal static class Program
{
    private static int Main()
    {
        random.manual_seed(8);
        var net = Sequential(Linear(12, 32), ReLU(), Dropout(0.2), Linear(32, 1));
        var train = Read("train", 60);
        var test = Read("test", 15);
        var fitter = new Fitter(net, 0.001);
        for (var i = 0; i < 12; i++)
        {
            fitter.Epoch(train);
        }

        return new Evaluator(net).Error(test) < 0.4 ? 0 : 1;
    }

    private static List<(Tensor X, Tensor Y)> Read(string part, int chunks) =>
        Tensor.load(part + ".x.pt").chunk(chunks).Zip(Tensor.load(part + ".y.pt").chunk(chunks)).ToList();
}
