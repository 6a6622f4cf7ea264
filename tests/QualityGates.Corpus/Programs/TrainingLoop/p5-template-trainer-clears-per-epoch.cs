// corpus: A base class calls a hook before each epoch; the trainer derived from it clears the gradients there, once an epoch instead of once a batch.
// library: TorchSharp
// axis: abstract base class, overridden hook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
var rows = Enumerable.Range(0, 40).Select(_ => (X: randn(16, 10), Y: randn(16, 1))).ToList();
var net = Sequential(Linear(10, 20), Tanh(), Linear(20, 1));
var trainer = new RegressionTrainer(net, optim.SGD(net.parameters(), 0.01, momentum: 0.9));
trainer.Run(rows.Take(32).ToList(), epochs: 25);
Console.WriteLine(trainer.Test(rows.Skip(32)));

abstract class Trainer<TBatch>
{
    protected Trainer(optim.Optimizer optimizer) => Optimizer = optimizer;

    protected optim.Optimizer Optimizer { get; }

    protected abstract Tensor Loss(TBatch batch);

    protected virtual void OnEpochStart(int epoch)
    {
    }

    public void Run(IReadOnlyList<TBatch> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            OnEpochStart(epoch);
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                var loss = Loss(batch);
                loss.backward(); // expect: MLQ5001
                Optimizer.step();
            }
        }
    }
}

sealed class RegressionTrainer : Trainer<(Tensor X, Tensor Y)>
{
    private readonly Module<Tensor, Tensor> _net;

    public RegressionTrainer(Module<Tensor, Tensor> net, optim.Optimizer optimizer) : base(optimizer) => _net = net;

    protected override void OnEpochStart(int epoch) => Optimizer.zero_grad();

    protected override Tensor Loss((Tensor X, Tensor Y) batch) => functional.mse_loss(_net.call(batch.X), batch.Y);

    public double Test(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        using var guard = no_grad();
        var losses = new List<double>();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            losses.Add(Loss(batch).ToDouble());
        }

        return losses.Average();
    }
}
