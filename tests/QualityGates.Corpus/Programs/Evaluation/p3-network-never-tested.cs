// corpus: A network is trained on all curves there are and saved; nothing in the program runs it on others.
// library: TorchSharp
// axis: extension method, saved in another method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Curves
{
    public static void Main()
    {
        random.manual_seed(10);
        var net = Sequential(Linear(128, 64), ReLU(), Linear(64, 2));
        net.Learn(Enumerable.Range(0, 500).Select(number => (load($"curve-{number}.pt"), load($"kind-{number}.pt"))), epochs: 30);
        Publish(net); // expect: MLQ3001
    }

    private static void Learn(this Module<Tensor, Tensor> net, IEnumerable<(Tensor Curve, Tensor Kind)> curves, int epochs)
    {
        var batches = curves.ToList();
        var optimizer = optim.Adam(net.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (curve, kind) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(curve), kind).backward();
                optimizer.step();
            }
        }
    }

    private static void Publish(Module net)
    {
        Directory.CreateDirectory("models");
        net.save(Path.Combine("models", "curves.dat"));
    }
}
