// corpus: A small copy of Lightning: the module says its training step and its optimizers, the trainer propagates and steps, and nobody clears the gradients.
// library: TorchSharp
// axis: base class with abstract steps
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Prices;

public abstract class LightModule(string name) : nn.Module<Tensor, Tensor>(name)
{
    public abstract Tensor TrainingStep((Tensor X, Tensor Y) batch);

    public abstract optim.Optimizer ConfigureOptimizer();
}

public sealed class HousePrices : LightModule
{
    private readonly Sequential body = nn.Sequential(("in", nn.Linear(13, 32)), ("act", nn.ReLU()), ("out", nn.Linear(32, 1)));

    public HousePrices() : base("house-prices") => RegisterComponents();

    public override Tensor forward(Tensor input) => body.call(input);

    public override Tensor TrainingStep((Tensor X, Tensor Y) batch) => nn.functional.huber_loss(call(batch.X), batch.Y);

    public override optim.Optimizer ConfigureOptimizer() => optim.RMSProp(parameters(), 0.002);
}

public sealed class LightTrainer(int maxEpochs)
{
    public void Fit(LightModule module, IReadOnlyCollection<(Tensor X, Tensor Y)> batches)
    {
        using var optimizer = module.ConfigureOptimizer();
        for (var epoch = 0; epoch < maxEpochs; epoch++)
        {
            var mean = FitEpoch(module, optimizer, batches);
            Console.WriteLine($"{epoch}\t{mean}");
        }
    }

    private static double FitEpoch(LightModule module, optim.Optimizer optimizer, IReadOnlyCollection<(Tensor X, Tensor Y)> batches)
    {
        module.train();
        var sum = 0.0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            sum += OptimizerStep(module, optimizer, batch);
        }

        return sum / batches.Count;
    }

    private static double OptimizerStep(LightModule module, optim.Optimizer optimizer, (Tensor X, Tensor Y) batch)
    {
        var loss = module.TrainingStep(batch);
        loss.backward(); // expect: MLQ5001
        nn.utils.clip_grad_norm_(module.parameters(), 1.0);
        optimizer.step();
        return loss.ToDouble();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.random.manual_seed(99);
        var x = torch.load("x.pt").split(64);
        var y = torch.load("y.pt").split(64);
        var module = new HousePrices();
        new LightTrainer(60).Fit(module, [.. x.Zip(y)]);
        module.save("prices.dat"); // expect: MLQ3001
    }
}
