// corpus: One pass serves both phases; a flag says which it is, and the mode and the recording go by it.
// library: TorchSharp
// axis: flag
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class GestureNet : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(63, 128);
    private readonly BatchNorm1d _n = BatchNorm1d(128);
    private readonly Linear _b = Linear(128, 8);

    public GestureNet() : base("gesture") => RegisterComponents();

    public override Tensor forward(Tensor hand)
    {
        var x = functional.relu(_n.call(_a.call(hand)));
        x = functional.dropout(x, 0.4, training);
        return _b.call(x);
    }
}

internal static class Program
{
    private static double Pass(GestureNet net, optim.Optimizer optimizer, List<(Tensor Hand, Tensor Gesture)> batches, bool learn)
    {
        net.train(learn);
        using var mode = set_grad_enabled(learn);
        var sum = 0d;
        foreach (var (hand, gesture) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(net.call(hand), gesture);
            if (learn)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }

            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }

    private static void Main()
    {
        random.manual_seed(4);
        var net = new GestureNet();
        var optimizer = optim.Adam(net.parameters());
        List<(Tensor, Tensor)> Load(string part) => Tensor.load(part + ".hands").split(32).Zip(Tensor.load(part + ".gestures").split(32)).ToList();
        var (train, valid) = (Load("train"), Load("valid"));
        for (var epoch = 0; epoch < 25; epoch++)
        {
            Console.WriteLine($"{Pass(net, optimizer, train, true):F3} {Pass(net, optimizer, valid, false):F3}");
        }
    }
}
