// corpus: A run tells its observers of each epoch; one evaluates on held-out words in evaluation mode, and the network with dropout learns on in it.
// library: TorchSharp
// axis: array of observers in the constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Observed;

public abstract class Observer
{
    public abstract void Told(Run run, int epoch);
}

public sealed class Printing : Observer
{
    public override void Told(Run run, int epoch) => Console.WriteLine($"{epoch}: {run.LastLoss}");
}

public sealed class HeldOut(Tensor words, Tensor classes) : Observer
{
    public override void Told(Run run, int epoch)
    {
        run.Network.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        Console.WriteLine(nn.functional.cross_entropy(run.Network.call(words), classes).item<float>());
    }
}

public sealed class Run(params Observer[] observers)
{
    public Sequential Network { get; } = nn.Sequential(nn.Linear(300, 100), nn.Dropout(0.3), nn.ReLU(), nn.Linear(100, 7));

    public float LastLoss { get; private set; }

    public void Start(IReadOnlyList<(Tensor Words, Tensor Classes)> rows, int epochs)
    {
        using var optimizer = optim.Adam(Network.parameters());
        Network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (words, classes) in rows)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(Network.call(words), classes); // expect: MLQ5003
                loss.backward();
                optimizer.step();
                LastLoss = loss.item<float>();
            }

            foreach (var observer in observers)
            {
                observer.Told(this, epoch);
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(2);
        var held = new HeldOut(load(args[0]), load(args[1]));
        var run = new Run(new Printing(), held);
        run.Start([.. load(args[2]).split(50).Zip(load(args[3]).split(50))], 30);
    }
}
