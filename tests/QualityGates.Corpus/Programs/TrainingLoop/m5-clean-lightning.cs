// corpus: Modules that say their steps and a trainer that runs them: cleared, propagated, clipped, stepped; validated in evaluation mode without gradients.
// library: TorchSharp
// axis: generic base class
using TorchSharp;
using static TorchSharp.torch;

namespace Weeds;

public abstract class Experiment<TBatch>
{
    public abstract nn.Module Network { get; }

    public abstract Tensor Loss(TBatch batch);

    public virtual void AfterEpoch(int epoch)
    {
    }
}

public sealed record LeafBatch(Tensor Images, Tensor Species);

public sealed class LeafExperiment : Experiment<LeafBatch>
{
    private readonly nn.Module<Tensor, Tensor> network = nn.Sequential(
        nn.Conv2d(3, 16, 3),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(16, 12));

    public override nn.Module Network => network;

    public override Tensor Loss(LeafBatch batch) => nn.functional.cross_entropy(network.call(batch.Images), batch.Species);

    public override void AfterEpoch(int epoch) => network.save($"leaf-{epoch:00}.dat");
}

public sealed class Runner<TBatch>(Experiment<TBatch> experiment)
{
    public void Run(IEnumerable<TBatch> training, IEnumerable<TBatch> validation, int epochs)
    {
        var optimizer = optim.SGD(experiment.Network.parameters(), 0.05, momentum: 0.9, nesterov: true);
        var schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = Train(training, optimizer);
            schedule.step();
            Console.WriteLine($"{epoch}: {loss:F4} / {Validate(validation):F4}");
            experiment.AfterEpoch(epoch);
        }
    }

    private double Train(IEnumerable<TBatch> batches, optim.Optimizer optimizer)
    {
        experiment.Network.train();
        return Average(batches, batch =>
        {
            optimizer.zero_grad();
            var loss = experiment.Loss(batch);
            loss.backward();
            nn.utils.clip_grad_norm_(experiment.Network.parameters(), 5.0);
            optimizer.step();
            return loss;
        });
    }

    private double Validate(IEnumerable<TBatch> batches)
    {
        experiment.Network.eval();
        using var guard = inference_mode();
        return Average(batches, experiment.Loss);
    }

    private static double Average(IEnumerable<TBatch> batches, Func<TBatch, Tensor> step)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            sum += step(batch).ToDouble();
            count++;
        }

        return sum / count;
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(11);
        new Runner<LeafBatch>(new LeafExperiment()).Run(Read("train").ToList(), Read("valid").ToList(), 40);
    }

    private static IEnumerable<LeafBatch> Read(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*-images.pt").Order(StringComparer.Ordinal)
        select new LeafBatch(torch.load(file), torch.load(file.Replace("-images", "-species")));
}
