// corpus: A schedule of one cycle goes on with every batch, behind its optimizer; decay is only for weights that are no biases, by groups of parameters.
// library: TorchSharp
// axis: parameter groups, event handler, sealed trainer
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Potholes;

public sealed class BatchDoneEventArgs(int step, double loss, double rate) : EventArgs
{
    public int Step => step;

    public double Loss => loss;

    public double Rate => rate;
}

public sealed class CycleTrainer : IDisposable
{
    private readonly Module<Tensor, Tensor> net;
    private readonly AdamW optimizer;
    private readonly optim.lr_scheduler.LRScheduler cycle;
    private readonly Loss<Tensor, Tensor, Tensor> loss = CrossEntropyLoss();

    public CycleTrainer(int steps)
    {
        random.manual_seed(2468);
        net = Sequential(Conv2d(3, 24, 5), ReLU(), MaxPool2d(2), Flatten(), Dropout(0.25), Linear(24 * 14 * 14, 3));
        var named = net.named_parameters().ToList();
        optimizer = optim.AdamW(
            new[]
            {
                new AdamW.ParamGroup(named.Where(pair => !pair.name.EndsWith("bias", StringComparison.Ordinal)).Select(pair => pair.parameter), weight_decay: 0.05),
                new AdamW.ParamGroup(named.Where(pair => pair.name.EndsWith("bias", StringComparison.Ordinal)).Select(pair => pair.parameter), weight_decay: 0),
            },
            lr: 1e-3);
        cycle = optim.lr_scheduler.OneCycleLR(optimizer, 1e-2, total_steps: steps);
    }

    public event EventHandler<BatchDoneEventArgs>? BatchDone;

    public void Run(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.train();
        var step = 0;
        foreach (var (x, y) in batches)
        {
            using (NewDisposeScope())
            {
                net.zero_grad();
                var error = loss.call(net.call(x), y);
                error.backward();
                optimizer.step();
                cycle.step();
                BatchDone?.Invoke(this, new BatchDoneEventArgs(step++, error.ToDouble(), cycle.get_last_lr().First()));
            }
        }
    }

    public double Accuracy(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        net.eval();
        using var guard = inference_mode();
        var (right, all) = (0L, 0L);
        foreach (var (x, y) in batches)
        {
            using (NewDisposeScope())
            {
                right += (net.call(x).argmax(1) == y).sum().ToInt64();
                all += y.shape[0];
            }
        }

        return (double)right / all;
    }

    public void Dispose()
    {
        optimizer.Dispose();
        net.Dispose();
    }
}
