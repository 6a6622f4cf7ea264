// corpus: A callback clears the gradients when a batch begins, another one steps the schedule at the end of an epoch. All in order.
// library: TorchSharp
// axis: callbacks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(3);
var net = Sequential(("a", Linear(20, 64)), ("d", Dropout(0.2)), ("b", GELU()), ("c", Linear(64, 4)));
var optimizer = optim.AdamW(net.parameters(), 3e-4);
var decay = optim.lr_scheduler.StepLR(optimizer, 5, 0.5);
var loop = new Loop(net, optimizer, new List<Callback> { new Clearing(optimizer), new Decay(decay), new Validation(net, torch.load("test-x.pt"), torch.load("test-y.pt")) });
loop.Run(torch.load("x.pt").split(128), torch.load("y.pt").split(128), 10);

public abstract class Callback
{
    public virtual void BatchBegin()
    {
    }

    public virtual void EpochBegin()
    {
    }

    public virtual void EpochEnd(int epoch)
    {
    }
}

public sealed class Clearing(optim.Optimizer optimizer) : Callback
{
    public override void BatchBegin() => optimizer.zero_grad();
}

public sealed class Decay(optim.lr_scheduler.LRScheduler schedule) : Callback
{
    public override void EpochEnd(int epoch) => schedule.step();
}

public sealed class Validation(Module<Tensor, Tensor> net, Tensor x, Tensor y) : Callback
{
    public override void EpochEnd(int epoch)
    {
        net.eval();
        using var guard = torch.inference_mode();
        using var scope = torch.NewDisposeScope();
        Console.WriteLine($"{epoch}: {net.call(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().item<float>():P1}");
    }

    public override void EpochBegin() => net.train();
}

public sealed class Loop(Module<Tensor, Tensor> net, optim.Optimizer optimizer, List<Callback> callbacks)
{
    public void Run(Tensor[] inputs, Tensor[] targets, int epochs)
    {
        using var criterion = CrossEntropyLoss();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            callbacks.ForEach(callback => callback.EpochBegin());
            foreach (var (x, y) in inputs.Zip(targets))
            {
                using var scope = torch.NewDisposeScope();
                callbacks.ForEach(callback => callback.BatchBegin());
                criterion.call(net.call(x), y).backward();
                optimizer.step();
            }
            callbacks.ForEach(callback => callback.EpochEnd(epoch));
        }
    }
}
