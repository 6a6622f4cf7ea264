// corpus: Handlers of events set the modes: training before each epoch, evaluation after it.
// library: TorchSharp
// axis: event, handler, class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lighthouse;

public sealed class FogTraining
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;

    public event EventHandler? EpochStarting;
    public event EventHandler? EpochFinished;

    public FogTraining()
    {
        manual_seed(19);
        net = Sequential(Linear(8, 16), Dropout(0.5), ReLU(), Linear(16, 2));
        optimizer = optim.Adam(net.parameters());
        EpochStarting += (_, _) => net.train();
        EpochFinished += OnFinished;
    }

    private void OnFinished(object? sender, EventArgs e) => net.eval();

    public void Run(Tensor x, Tensor y, Tensor testX, Tensor testY)
    {
        for (var epoch = 0; epoch < 10; epoch++)
        {
            EpochStarting?.Invoke(this, EventArgs.Empty);
            using (NewDisposeScope())
            {
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            EpochFinished?.Invoke(this, EventArgs.Empty);
            using var scope = NewDisposeScope();
            using var quiet = no_grad();
            Console.WriteLine(net.call(testX).argmax(1).eq(testY).sum().item<long>());
        }
    }
}
