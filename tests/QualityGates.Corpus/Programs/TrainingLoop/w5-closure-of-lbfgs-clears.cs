// corpus: L-BFGS asks its closure for the loss as often as it likes, and the closure begins with clearing.
// library: TorchSharp
// axis: closure, full batch, early end
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Spectra;

public static class CurveFit
{
    public static double Fit(Module<Tensor, Tensor> curve, Tensor wavelengths, Tensor absorption, int steps, double enough)
    {
        using var optimizer = optim.LBFGS(curve.parameters(), lr: 0.5, max_iter: 10);
        var last = double.PositiveInfinity;
        curve.train();
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            var loss = optimizer.step(() =>
            {
                optimizer.zero_grad();
                var distance = functional.mse_loss(curve.call(wavelengths), absorption);
                distance.backward();
                return distance;
            });
            var now = loss.ToDouble();
            if (last - now < enough)
            {
                return now;
            }

            last = now;
        }

        return last;
    }
}
