// corpus: The weights of a perceptron are drawn by NumSharp, which nobody has seeded.
// library: NumSharp
// axis: class, methods
using NumSharp;

public class Perceptron
{
    private NDArray _weights;
    private readonly double _rate;

    public Perceptron(int inputs, double rate)
    {
        _weights = np.random.randn(inputs) * 0.01; // expect: MLQ1003
        _rate = rate;
    }

    public int Predict(NDArray x) => (double)np.dot(x, _weights) >= 0 ? 1 : 0;

    public void Fit(NDArray x, int[] y, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < y.Length; i++)
            {
                int error = y[i] - Predict(x[i]);
                _weights = _weights + x[i] * (_rate * error);
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var x = np.load(args[0]);
        var y = np.load(args[1]).astype(np.int32).ToArray<int>();
        var testX = np.load(args[2]);
        var testY = np.load(args[3]).astype(np.int32).ToArray<int>();
        var perceptron = new Perceptron(x.shape[1], 0.1);
        perceptron.Fit(x, y, 20);
        int right = Enumerable.Range(0, testY.Length).Count(i => perceptron.Predict(testX[i]) == testY[i]);
        Console.WriteLine($"{right} of {testY.Length}");
    }
}
