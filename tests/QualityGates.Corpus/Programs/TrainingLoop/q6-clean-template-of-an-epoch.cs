// corpus: A base class has the loop with its modes, scope and clearing; derived classes give the loss and may clip what was propagated.
// library: TorchSharp
// axis: base class, template method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Elevators;

public sealed record Batch(Tensor Signals, Tensor Faults);

public abstract class EpochTemplate(Module<Tensor, Tensor> net, optim.Optimizer optimizer)
{
    protected Module<Tensor, Tensor> Net => net;

    public (double Train, double Validation) Run(IEnumerable<Batch> train, IEnumerable<Batch> validation)
    {
        net.train();
        var learned = train.Select(Learn).DefaultIfEmpty().Average();
        net.eval();
        using var guard = no_grad();
        return (learned, validation.Select(Look).DefaultIfEmpty().Average());
    }

    protected abstract Tensor Loss(Tensor output, Tensor wanted);

    protected virtual void Propagated()
    {
    }

    private double Learn(Batch batch)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = Loss(net.call(batch.Signals), batch.Faults);
        loss.backward();
        Propagated();
        optimizer.step();
        return loss.ToDouble();
    }

    private double Look(Batch batch)
    {
        using var scope = NewDisposeScope();
        return Loss(net.call(batch.Signals), batch.Faults).ToDouble();
    }
}

public sealed class FaultEpochs : EpochTemplate
{
    private FaultEpochs(Module<Tensor, Tensor> net) : base(net, optim.SGD(net.parameters(), 0.02, momentum: 0.9))
    {
    }

    public static FaultEpochs Create()
    {
        torch.manual_seed(31);
        return new FaultEpochs(Sequential(Linear(60, 32), LayerNorm(32), ReLU(), Dropout(0.2), Linear(32, 7)));
    }

    protected override Tensor Loss(Tensor output, Tensor wanted) => functional.cross_entropy(output, wanted);

    protected override void Propagated() => torch.nn.utils.clip_grad_norm_(Net.parameters(), 1.0);
}
