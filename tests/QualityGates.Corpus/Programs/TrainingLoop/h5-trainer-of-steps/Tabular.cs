using TorchSharp;
using static TorchSharp.torch;

namespace Torchlight;

public sealed class TabularLearner : LearnerModule
{
    private readonly nn.Module<Tensor, Tensor> net;

    public TabularLearner(int inputs, int outputs) : base("tabular")
    {
        net = nn.Sequential(nn.Linear(inputs, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Dropout(0.1), nn.Linear(64, outputs));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => net.call(x);

    public override Tensor TrainingStep(IDictionary<string, Tensor> batch) =>
        nn.functional.cross_entropy(call(batch["x"]), batch["y"]);

    public override double ValidationStep(IDictionary<string, Tensor> batch) =>
        nn.functional.cross_entropy(call(batch["x"]), batch["y"]).item<float>();

    public override (optim.Optimizer, optim.lr_scheduler.LRScheduler?) ConfigureOptimizers()
    {
        var adam = optim.Adam(parameters(), 1e-3);
        return (adam, optim.lr_scheduler.StepLR(adam, 10));
    }
}

public sealed class StopEarly(int patience) : ICallback
{
    private double best = double.PositiveInfinity;
    private int waited;

    public void OnEpochEnd(int epoch, IReadOnlyDictionary<string, double> metrics, ref bool stop)
    {
        if (metrics["val_loss"] < best)
        {
            (best, waited) = (metrics["val_loss"], 0);
            return;
        }

        stop = ++waited >= patience;
    }
}
