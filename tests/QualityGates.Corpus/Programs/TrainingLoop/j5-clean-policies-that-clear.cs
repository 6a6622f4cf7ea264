// corpus: Two policies behind one interface: one clears before each loss, the other adds up four batches and clears behind the step.
// library: TorchSharp
// axis: interface with two implementations, accumulation
using TorchSharp;
using static TorchSharp.torch;

namespace Kilns;

public interface IStepPolicy
{
    void Apply(Tensor loss);
}

public sealed class EveryBatch(optim.Optimizer optimizer) : IStepPolicy
{
    public void Apply(Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }
}

public sealed class EveryFourth(optim.Optimizer optimizer) : IStepPolicy
{
    private int _seen;

    public void Apply(Tensor loss)
    {
        (loss / 4).backward();
        if (++_seen % 4 != 0)
        {
            return;
        }

        optimizer.step();
        optimizer.zero_grad();
    }
}

public static class Program
{
    private const int TrainRows = 512;

    public static void Main(string[] args)
    {
        manual_seed(11);
        var firing = randn(640, 6);
        var strength = firing.pow(2).sum(1, keepdim: true) + 0.1 * randn(640, 1);

        var network = nn.Sequential(nn.Linear(6, 24), nn.Tanh(), nn.Linear(24, 1));
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.01, momentum: 0.9);
        IStepPolicy policy = args.Contains("--add-up") ? new EveryFourth(optimizer) : new EveryBatch(optimizer);

        for (var epoch = 0; epoch < 40; epoch++)
        {
            for (var at = 0; at < TrainRows; at += 64)
            {
                using var scope = NewDisposeScope();
                var guess = network.call(firing.narrow(0, at, 64));
                policy.Apply(nn.functional.mse_loss(guess, strength.narrow(0, at, 64)));
            }
        }

        using var guard = no_grad();
        using var rest = NewDisposeScope();
        var answer = network.call(firing.narrow(0, TrainRows, 128));
        var wanted = strength.narrow(0, TrainRows, 128);
        Console.WriteLine($"squared {nn.functional.mse_loss(answer, wanted).ToDouble():F3}, absolute {nn.functional.l1_loss(answer, wanted).ToDouble():F3}");
    }
}
