// corpus: A trainer for any module that has steps of its own; it propagates and steps, and clears nothing.
// library: TorchSharp
// axis: interface, generic
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Spark;

public interface ITrainable
{
    Tensor TrainingStep(Tensor x, Tensor y);

    optim.Optimizer ConfigureOptimizer();
}

public sealed class SparkTrainer(int maxEpochs)
{
    public void Fit<T>(T model, IReadOnlyList<(Tensor X, Tensor Y)> batches) where T : Module, ITrainable
    {
        var optimizer = model.ConfigureOptimizer();
        for (var epoch = 0; epoch < maxEpochs; epoch++)
        {
            model.train();
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                var loss = model.TrainingStep(x, y);
                loss.backward(); // expect: MLQ5001
                optimizer.step();
            }
        }
    }
}

public sealed class Regressor : Module<Tensor, Tensor>, ITrainable
{
    private readonly TorchSharp.Modules.Linear _in = Linear(8, 32);
    private readonly TorchSharp.Modules.Linear _out = Linear(32, 1);

    public Regressor() : base(nameof(Regressor)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(functional.silu(_in.call(x)));

    public Tensor TrainingStep(Tensor x, Tensor y) => functional.mse_loss(call(x), y);

    public optim.Optimizer ConfigureOptimizer() => optim.Adam(parameters(), 3e-4);
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(1);
        var batches = Enumerable.Range(0, 20).Select(_ => (rand(32, 8), rand(32, 1))).ToList();
        new SparkTrainer(maxEpochs: 10).Fit(new Regressor(), batches);
    }
}
