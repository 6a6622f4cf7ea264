// corpus: The base class asks for an optimizer in every epoch, with a rate that falls, and so forgets what Adam has estimated.
// library: TorchSharp
// axis: base class, hook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Skiing;

public abstract class Experiment
{
    protected Experiment(Module<Tensor, Tensor> net) => Net = net;

    protected Module<Tensor, Tensor> Net { get; }

    protected abstract optim.Optimizer Prepare(double rate);

    public double Run(IReadOnlyList<(Tensor Runs, Tensor Seconds)> train, IReadOnlyList<(Tensor Runs, Tensor Seconds)> validation)
    {
        var rate = 0.01;
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var optimizer = Prepare(rate);
            Net.train();
            foreach (var (runs, seconds) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.huber_loss(Net.call(runs), seconds).backward();
                optimizer.step();
            }

            rate *= 0.95;
        }

        Net.eval();
        using var guard = no_grad();
        return validation.Average(batch =>
        {
            using var scope = NewDisposeScope();
            return functional.l1_loss(Net.call(batch.Runs), batch.Seconds).ToDouble();
        });
    }
}

public sealed class SlalomExperiment : Experiment
{
    private SlalomExperiment(Module<Tensor, Tensor> net) : base(net)
    {
    }

    public static SlalomExperiment Create()
    {
        random.manual_seed(17);
        return new SlalomExperiment(Sequential(Linear(9, 48), ReLU(), Linear(48, 1)));
    }

    protected override optim.Optimizer Prepare(double rate) => optim.Adam(Net.parameters(), rate); // expect: MLQ5008
}
