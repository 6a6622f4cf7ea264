// corpus: Callbacks at the beginning and the end of an epoch set the mode; the trainer clears, propagates and steps in three methods.
// library: TorchSharp
// axis: callbacks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal interface ICallback
{
    void Begin(Module net);

    void End(Module<Tensor, Tensor> net, int epoch);
}

internal sealed class TrainMode : ICallback
{
    public void Begin(Module net) => net.train();

    public void End(Module<Tensor, Tensor> net, int epoch)
    {
    }
}

internal sealed class ReportError(IReadOnlyList<(Tensor X, Tensor Y)> rows) : ICallback
{
    public void Begin(Module net)
    {
    }

    public void End(Module<Tensor, Tensor> net, int epoch)
    {
        net.eval();
        using var guard = no_grad();
        var sum = 0d;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.l1_loss(net.call(x), y).ToDouble();
        }

        Console.WriteLine($"{epoch} {sum / rows.Count}");
    }
}

internal sealed class StepTrainer(Module<Tensor, Tensor> net, List<ICallback> callbacks)
{
    private readonly optim.Optimizer _optimizer = optim.Adam(net.parameters());

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            callbacks.ForEach(callback => callback.Begin(net));
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                Clear();
                Propagate(x, y);
                Update();
            }

            foreach (var callback in callbacks)
            {
                callback.End(net, epoch);
            }
        }
    }

    private void Clear() => _optimizer.zero_grad();

    private void Propagate(Tensor x, Tensor y) => functional.l1_loss(net.call(x), y).backward();

    private void Update() => _optimizer.step();
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(15);
        var net = Sequential(Linear(6, 12), ReLU(), Dropout(0.1), Linear(12, 1));
        var train = Tensor.load("wind-train.pt").split(32).Zip(Tensor.load("power-train.pt").split(32)).ToList();
        var test = Tensor.load("wind-test.pt").split(32).Zip(Tensor.load("power-test.pt").split(32)).ToList();
        new StepTrainer(net, [new TrainMode(), new ReportError(test)]).Run(train, 20);
    }
}
