// corpus: Body and head have optimizers of their own; the rate of the body warms up by epochs and then goes by the validation loss.
// library: TorchSharp
// axis: two optimizers, two schedulers, record
using TorchSharp;
using static TorchSharp.torch;

manual_seed(8);
var learner = Learner.Make(inputs: 12);
var (trainX, trainY) = Orchard.Draw(600);
var (validX, validY) = Orchard.Draw(150);
var (testX, testY) = Orchard.Draw(150);

var warmup = optim.lr_scheduler.LinearLR(learner.OfBody, start_factor: 0.1, total_iters: 5);
var plateau = optim.lr_scheduler.ReduceLROnPlateau(learner.OfBody, "min", factor: 0.5, patience: 2);
var headRate = optim.lr_scheduler.ExponentialLR(learner.OfHead, gamma: 0.97);

for (var epoch = 0; epoch < 30; epoch++)
{
    foreach (var at in Enumerable.Range(0, 10).Select(batch => batch * 60))
    {
        using var scope = NewDisposeScope();
        learner.Learn(trainX.narrow(0, at, 60), trainY.narrow(0, at, 60));
    }

    headRate.step();
    if (epoch < 5)
    {
        warmup.step();
    }
    else
    {
        plateau.step(learner.Loss(validX, validY));
    }
}

Console.WriteLine($"test loss {learner.Loss(testX, testY):F3}");

internal sealed record Learner(nn.Module<Tensor, Tensor> Body, nn.Module<Tensor, Tensor> Head, optim.Optimizer OfBody, optim.Optimizer OfHead)
{
    public static Learner Make(int inputs)
    {
        var body = nn.Sequential(nn.Linear(inputs, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU());
        var head = nn.Linear(16, 1);
        return new Learner(body, head, optim.AdamW(body.parameters(), 1e-3), optim.SGD(head.parameters(), 1e-2));
    }

    public void Learn(Tensor x, Tensor y)
    {
        OfBody.zero_grad();
        OfHead.zero_grad();
        nn.functional.smooth_l1_loss(Head.call(Body.call(x)), y).backward();
        OfBody.step();
        OfHead.step();
    }

    public double Loss(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.smooth_l1_loss(Head.call(Body.call(x)), y).ToDouble();
    }
}

internal static class Orchard
{
    private static readonly Tensor Truth = ones(12, 1);

    public static (Tensor X, Tensor Y) Draw(int trees)
    {
        var x = randn(trees, 12);
        return (x, x.matmul(Truth) + 0.2 * randn(trees, 1));
    }
}
