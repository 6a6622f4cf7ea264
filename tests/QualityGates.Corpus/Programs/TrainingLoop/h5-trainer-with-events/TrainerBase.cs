// corpus: A trainer with events and abstract steps: nobody clears the gradients, the loop has no dispose scope, and the mean loss is kept as a tensor with its graph.
// library: TorchSharp
// axis: base class, abstract method, events, several files
using TorchSharp;
using static TorchSharp.torch;

namespace Framework;

public sealed class BatchEventArgs(int index, double loss) : EventArgs
{
    public int Index { get; } = index;
    public double Loss { get; } = loss;
}

public abstract class TrainerBase
{
    protected TrainerBase(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        Model = model;
        Optimizer = optimizer;
    }

    public event EventHandler<BatchEventArgs>? BatchDone;

    public event Action<int, double>? EpochDone;

    protected nn.Module<Tensor, Tensor> Model { get; }

    protected optim.Optimizer Optimizer { get; }

    protected abstract Tensor Loss(Tensor prediction, Tensor target);

    public void Fit(IReadOnlyList<(Tensor Input, Tensor Target)> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Model.train();
            Tensor sum = torch.zeros(1);
            var i = 0;
            foreach (var (input, target) in batches) // expect: MLQ5005
            {
                var loss = Loss(Model.call(input), target);
                loss.backward(); // expect: MLQ5001
                Optimizer.step();
                sum += loss; // expect: MLQ5005
                BatchDone?.Invoke(this, new BatchEventArgs(i++, loss.ToDouble()));
            }

            EpochDone?.Invoke(epoch, sum.ToDouble() / batches.Count);
        }
    }
}
