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
        _weights = np.random.randn(inputs) * 0.01;
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
        var (x, y) = Load(args[0]);
        var (testX, testY) = Load(args[1]);
        var perceptron = new Perceptron((int)x.shape[1], 0.1); // expect: MLQ1003
        perceptron.Fit(x, y, 20);
        int right = Enumerable.Range(0, testY.Length).Count(i => perceptron.Predict(testX[i]) == testY[i]);
        Console.WriteLine($"{right} of {testY.Length}");
    }

    private static (NDArray X, int[] Y) Load(string path)
    {
        var rows = File.ReadAllLines(path)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var x = np.array(rows.SelectMany(row => row.SkipLast(1)).ToArray()).reshape(rows.Length, rows[0].Length - 1);
        return (x, rows.Select(row => (int)row[^1]).ToArray());
    }
}
