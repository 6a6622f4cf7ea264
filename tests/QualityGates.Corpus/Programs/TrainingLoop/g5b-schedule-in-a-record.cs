// corpus: Optimizer and schedule travel in a record; the loop uses only the optimizer.
// library: TorchSharp
// axis: record, factory, never used
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vineyards;

public sealed record Plan(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

public sealed record LearningOptions
{
    public double Rate { get; init; } = 1e-2;
    public int Every { get; init; } = 10;
    public int Epochs { get; init; } = 40;
}

public sealed class BrixTraining
{
    private readonly LearningOptions options;
    private readonly Sequential net;

    public BrixTraining(LearningOptions options)
    {
        random.manual_seed(3);
        this.options = options;
        net = Sequential(Linear(5, 20), ReLU(), Linear(20, 1));
    }

    private Plan MakePlan()
    {
        var optimizer = optim.SGD(net.parameters(), options.Rate, momentum: 0.9);
        return new Plan(optimizer, optim.lr_scheduler.StepLR(optimizer, options.Every)); // expect: MLQ5002
    }

    public float Run(Tensor x, Tensor y)
    {
        var plan = MakePlan();
        var last = 0f;
        for (var e = 0; e < options.Epochs; e++)
        {
            using var scope = NewDisposeScope();
            plan.Optimizer.zero_grad();
            var loss = functional.l1_loss(net.call(x), y);
            loss.backward();
            plan.Optimizer.step();
            last = loss.item<float>();
        }

        return last;
    }
}
