// corpus: The network becomes one of double precision when the optimizer has taken its parameters of single precision already.
// library: TorchSharp
// axis: library
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public class OrbitFitter
{
    public double FitOrbit(Tensor times, Tensor heights, int steps)
    {
        random.manual_seed(21);
        using var net = Sequential(Linear(1, 32), Tanh(), Linear(32, 1));
        using var optimizer = optim.RMSProp(net.parameters(), 0.001); // expect: MLQ5008
        net.to(float64);

        var cut = times.shape[0] * 4 / 5;
        var rest = times.shape[0] - cut;
        for (var i = 0; i < steps; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(times.narrow(0, 0, cut)), heights.narrow(0, 0, cut)).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var outer = NewDisposeScope();
        return functional.mse_loss(net.call(times.narrow(0, cut, rest)), heights.narrow(0, cut, rest)).item<double>();
    }
}
