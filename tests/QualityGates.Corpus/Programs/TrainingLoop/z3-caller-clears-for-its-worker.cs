// corpus: The worker propagates and steps; the loop that calls it clears before each call.
// library: TorchSharp
// axis: two classes, interface
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ferries;

public interface ILearner
{
    void Forget();

    double Learn(Tensor input, Tensor target);
}

public sealed class DelayLearner : ILearner
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(14, 32), ReLU(), Linear(32, 1));
    private readonly optim.Optimizer optimizer;

    public DelayLearner(double rate) => optimizer = optim.Adam(net.parameters(), rate);

    public void Forget() => optimizer.zero_grad();

    public double Learn(Tensor input, Tensor target)
    {
        using var scope = NewDisposeScope();
        var loss = functional.l1_loss(net.call(input), target);
        loss.backward();
        optimizer.step();
        return loss.ToDouble();
    }
}

public sealed class Schedule
{
    public double Train(ILearner learner, IReadOnlyList<(Tensor Trip, Tensor Delay)> trips)
    {
        var sum = 0.0;
        foreach (var (trip, delay) in trips)
        {
            learner.Forget();
            sum += learner.Learn(trip, delay);
        }

        return sum / trips.Count;
    }
}
