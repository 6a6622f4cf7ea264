using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bicycles;

public sealed class Loop(RideNet net, optim.Optimizer optimizer, IReadOnlyList<ICallback> callbacks)
{
    public void Epoch(DataLoader loader)
    {
        net.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            using var loss = nn.functional.smooth_l1_loss(net.call(batch["features"]), batch["minutes"]);
            loss.backward();
            optimizer.step();
            var value = loss.ToSingle();
            foreach (var callback in callbacks)
            {
                callback.BatchDone(value);
            }
        }
    }

    public (double Mae, double Rmse) Test(DataLoader loader)
    {
        net.eval();
        using var guard = no_grad();
        double absolute = 0, square = 0;
        long count = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var error = net.call(batch["features"]) - batch["minutes"];
            absolute += error.abs().sum().ToDouble();
            square += error.pow(2).sum().ToDouble();
            count += error.shape[0];
        }

        return (absolute / count, Math.Sqrt(square / count));
    }
}
