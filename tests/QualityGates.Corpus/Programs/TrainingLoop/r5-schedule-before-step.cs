// corpus: A base class steps the schedule when it begins a batch, that is before the optimizer has made its first step.
// library: TorchSharp
// axis: base class with hooks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(12);
using var x = torch.load("pixels.pt");
using var y = torch.load("classes.pt");
var classifier = new PixelClassifier();
classifier.Run(x.split(256), y.split(256));
Console.WriteLine(classifier.Accuracy(torch.load("pixels-test.pt"), torch.load("classes-test.pt")));

internal abstract class Experiment
{
    protected optim.Optimizer Optimizer { get; set; } = null!;

    protected optim.lr_scheduler.LRScheduler Schedule { get; set; } = null!;

    protected abstract Module<Tensor, Tensor> Network { get; }

    public void Run(Tensor[] inputs, Tensor[] targets)
    {
        Network.train();
        for (var i = 0; i < inputs.Length; i++)
        {
            using var scope = torch.NewDisposeScope();
            BeginBatch();
            Loss(Network.call(inputs[i]), targets[i]).backward();
            EndBatch();
        }
    }

    protected abstract Tensor Loss(Tensor output, Tensor target);

    protected virtual void BeginBatch()
    {
        Optimizer.zero_grad();
        Schedule.step(); // expect: MLQ5002
    }

    protected virtual void EndBatch() => Optimizer.step();
}

internal sealed class PixelClassifier : Experiment
{
    public PixelClassifier()
    {
        Network = Sequential(("1", Linear(64, 32)), ("2", ReLU()), ("3", Linear(32, 10)));
        Optimizer = optim.SGD(Network.parameters(), 0.1);
        Schedule = optim.lr_scheduler.OneCycleLR(Optimizer, 0.5, total_steps: 1000);
    }

    protected override Module<Tensor, Tensor> Network { get; }

    protected override Tensor Loss(Tensor output, Tensor target) => functional.cross_entropy(output, target);

    public double Accuracy(Tensor x, Tensor y)
    {
        Network.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return Network.call(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().item<float>();
    }
}
