// corpus: The first weights of a linear model for reeds are filled in a loop, each from a new generator with the same seed, and so all begin equal.
// library: NumSharp
// axis: array of weights
using NumSharp;

namespace Reeds;

public sealed class ReedModel
{
    private NDArray _weights;

    public ReedModel(int features)
    {
        var start = new double[features];
        for (var i = 0; i < features; i++)
        {
            start[i] = new Random(5).NextDouble() - 0.5; // expect: MLQ1013
        }

        _weights = np.array(start);
    }

    public void Train(NDArray x, NDArray y, int steps, double rate)
    {
        for (var step = 0; step < steps; step++)
        {
            var error = np.dot(x, _weights) - y;
            _weights = _weights - np.dot(x.T, error) * (rate / x.shape[0]);
        }
    }

    public double Error(NDArray x, NDArray y)
    {
        var off = np.dot(x, _weights) - y;
        return np.mean(off * off).item<double>();
    }
}
