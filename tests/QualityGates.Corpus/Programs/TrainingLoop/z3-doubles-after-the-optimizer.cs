// corpus: The network becomes one of doubles after the optimizer has taken its parameters.
// library: TorchSharp
// axis: library, type conversion, scheduler
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orbits;

public static class OrbitFit
{
    public static double Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(10);
        using var net = Sequential(Linear(6, 64), Tanh(), Linear(64, 6));
        using var optimizer = optim.RAdam(net.parameters(), 1e-3); // expect: MLQ5008
        var schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.97);
        net.to(ScalarType.Float64);
        var last = 0.0;
        for (var epoch = 0; epoch < 80; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(x), y);
                loss.backward();
                optimizer.step();
                last = loss.ToDouble();
            }

            schedule.step();
        }

        return last;
    }
}
