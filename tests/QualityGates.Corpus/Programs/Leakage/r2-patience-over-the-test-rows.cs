// corpus: The loop is left when the loss on the test loader has not fallen for three epochs, and the weights kept are those that did best there.
// library: TorchSharp
// axis: loaders, class with state, checkpoint
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using TorchSharp.Modules;

namespace Fashion;

public sealed class Patience(int rounds)
{
    private float best = float.PositiveInfinity;
    private int waited;

    public bool Improved { get; private set; }

    public bool Exhausted(float loss)
    {
        Improved = loss < best;
        if (Improved)
        {
            best = loss;
            waited = 0;
            return false;
        }
        return ++waited >= rounds;
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(9);
        using var trainRows = torchvision.datasets.FashionMNIST("data", train: true, download: false);
        using var testRows = torchvision.datasets.FashionMNIST("data", train: false, download: false);
        using var train = new DataLoader(trainRows, 128, shuffle: true, seed: 9); // expect: MLQ1013
        using var test = new DataLoader(testRows, 512, shuffle: false);
        using var net = Sequential(("flat", Flatten()), ("fc1", Linear(784, 256)), ("relu", ReLU()), ("fc2", Linear(256, 10)));
        var optimizer = optim.Adam(net.parameters());
        var patience = new Patience(3);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            Fit(net, optimizer, train);
            if (patience.Exhausted(Loss(net, test))) // expect: MLQ2005
            {
                break;
            }
            if (patience.Improved)
            {
                net.save("fashion.dat");
            }
        }
        net.load("fashion.dat");
        Console.WriteLine($"final test loss {Loss(net, test):F4}");
    }

    private static void Fit(Module<Tensor, Tensor> net, optim.Optimizer optimizer, DataLoader rows)
    {
        net.train();
        foreach (var batch in rows)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
            optimizer.step();
        }
    }

    private static float Loss(Module<Tensor, Tensor> net, DataLoader rows)
    {
        net.eval();
        using var guard = no_grad();
        var sum = 0f;
        var batches = 0;
        foreach (var batch in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.cross_entropy(net.call(batch["data"]), batch["label"]).ToSingle();
            batches++;
        }
        return sum / batches;
    }
}
