// corpus: A learner with a warm-up by batches calls the scheduler before the optimizer, from a method of its base class; the plateau scheduler of another learner is stepped without its metric.
// library: TorchSharp
// axis: protected method of a base class
using TorchSharp;
using static TorchSharp.torch;

namespace Rates;

public abstract class Learner
{
    protected Learner(nn.Module<Tensor, Tensor> net, double rate)
    {
        Net = net;
        Optimizer = optim.AdamW(net.parameters(), rate);
    }

    protected nn.Module<Tensor, Tensor> Net { get; }

    protected optim.Optimizer Optimizer { get; }

    public abstract void Learn(IReadOnlyList<(Tensor X, Tensor Y)> rows);

    protected float Propagate((Tensor X, Tensor Y) row)
    {
        Optimizer.zero_grad();
        var loss = nn.functional.l1_loss(Net.call(row.X), row.Y);
        loss.backward();
        return loss.item<float>();
    }
}

public sealed class WarmLearner : Learner
{
    private readonly optim.lr_scheduler.LRScheduler warmUp;

    public WarmLearner(nn.Module<Tensor, Tensor> net) : base(net, 3e-4) =>
        warmUp = optim.lr_scheduler.LambdaLR(Optimizer, step => Math.Min(1.0, (step + 1) / 500.0));

    public override void Learn(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        foreach (var row in rows)
        {
            using var scope = NewDisposeScope();
            Propagate(row);
            warmUp.step(); // expect: MLQ5002
            Optimizer.step();
        }
    }
}

public sealed class PatientLearner : Learner
{
    private readonly optim.lr_scheduler.LRScheduler plateau;

    public PatientLearner(nn.Module<Tensor, Tensor> net) : base(net, 1e-2) =>
        plateau = optim.lr_scheduler.ReduceLROnPlateau(Optimizer, patience: 3);

    public override void Learn(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        for (var epoch = 0; epoch < 100; epoch++)
        {
            var sum = 0f;
            foreach (var row in rows)
            {
                using var scope = NewDisposeScope();
                sum += Propagate(row);
                Optimizer.step();
            }

            Console.WriteLine(sum / rows.Count);
            plateau.step(); // expect: MLQ5002
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(21);
        var net = nn.Sequential(nn.Linear(6, 24), nn.ELU(), nn.Linear(24, 1));
        Learner learner = args.Contains("--warm") ? new WarmLearner(net) : new PatientLearner(net);
        learner.Learn([(torch.load("x.pt"), torch.load("y.pt"))]);
    }
}
