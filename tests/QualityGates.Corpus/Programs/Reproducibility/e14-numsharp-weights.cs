// corpus: A perceptron written with arrays draws its weights and its permutation from the unseeded static generator.
// library: NumSharp
// axis: class, static generator
using NumSharp;

namespace Perceptron;

internal sealed class Model
{
    private NDArray _weights;

    public Model(int features)
    {
        _weights = np.random.randn(features, 1);
    }

    public void Train(NDArray x, NDArray y, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var error = y - np.dot(x, _weights);
            _weights = _weights + np.dot(x.transpose(), error) * 0.01;
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        var x = np.ones(new Shape(10, 3));
        var y = np.zeros(new Shape(10, 1));
        new Model(3).Train(x, y, 100); // expect: MLQ1003
    }
}
