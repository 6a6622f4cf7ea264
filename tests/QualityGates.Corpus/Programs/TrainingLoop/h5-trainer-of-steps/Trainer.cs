// corpus: A trainer class in the manner of Lightning: abstract training and validation steps, callbacks, modes and guards in the base. Nothing is wrong.
// library: TorchSharp
// axis: base class, abstract methods, callbacks, several files
using TorchSharp;
using static TorchSharp.torch;

namespace Torchlight;

public interface ICallback
{
    void OnEpochEnd(int epoch, IReadOnlyDictionary<string, double> metrics, ref bool stop);
}

public abstract class LearnerModule : nn.Module<Tensor, Tensor>
{
    protected LearnerModule(string name) : base(name)
    {
    }

    public abstract Tensor TrainingStep(IDictionary<string, Tensor> batch);

    public abstract double ValidationStep(IDictionary<string, Tensor> batch);

    public abstract (optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler? Scheduler) ConfigureOptimizers();
}

public sealed class Trainer(int maxEpochs, params ICallback[] callbacks)
{
    public void Fit(LearnerModule module, TorchSharp.Modules.DataLoader train, TorchSharp.Modules.DataLoader validation)
    {
        var (optimizer, scheduler) = module.ConfigureOptimizers();
        var stop = false;
        for (var epoch = 0; epoch < maxEpochs && !stop; epoch++)
        {
            module.train();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = module.TrainingStep(batch);
                loss.backward();
                optimizer.step();
            }

            scheduler?.step();
            var metrics = new Dictionary<string, double> { ["val_loss"] = Validate(module, validation) };
            foreach (var callback in callbacks)
            {
                callback.OnEpochEnd(epoch, metrics, ref stop);
            }
        }
    }

    public double Validate(LearnerModule module, TorchSharp.Modules.DataLoader loader)
    {
        var wasTraining = module.training;
        module.eval();
        try
        {
            using var guard = no_grad();
            var losses = new List<double>();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                losses.Add(module.ValidationStep(batch));
            }

            return losses.DefaultIfEmpty(double.NaN).Average();
        }
        finally
        {
            module.train(wasTraining);
        }
    }
}
