// corpus: L-BFGS is handed a function that clears, computes the loss and propagates it, as often as the search asks.
// library: TorchSharp
// axis: closure, full batch, private fields, library
using TorchSharp;
using static TorchSharp.torch;

namespace Optics.Calibration;

public sealed record LensFit(double Residual, double Worst, int Rounds);

public sealed class LensCurve : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _curve = nn.Sequential(nn.Linear(2, 12), nn.Tanh(), nn.Linear(12, 2));

    public LensFit Fit(Tensor pixels, Tensor angles, Tensor checkedPixels, Tensor checkedAngles, int rounds = 50, double enough = 1e-7)
    {
        using var search = optim.LBFGS(_curve.parameters(), lr: 1, max_iter: 10);
        Tensor Again()
        {
            search.zero_grad();
            var loss = nn.functional.mse_loss(_curve.call(pixels), angles);
            loss.backward();
            return loss;
        }

        var done = 0;
        var last = double.MaxValue;
        while (done < rounds)
        {
            using var scope = NewDisposeScope();
            var loss = search.step(Again).ToDouble();
            done++;
            if (last - loss < enough)
            {
                break;
            }

            last = loss;
        }

        var (residual, worst) = Check(checkedPixels, checkedAngles);
        return new LensFit(residual, worst, done);
    }

    public (double Residual, double Worst) Check(Tensor pixels, Tensor angles)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var off = (_curve.call(pixels) - angles).abs();
        return (off.mean().ToDouble(), off.max().ToDouble());
    }

    public void Dispose() => _curve.Dispose();
}
