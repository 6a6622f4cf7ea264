// corpus: Logistic regression over NumSharp: weights and the order of rows come from the library's generator, which nobody seeds.
// library: NumSharp
// axis: class with fit and predict
using System;
using System.Globalization;
using System.IO;
using NumSharp;

namespace Spam;

public sealed class LogisticRegression
{
    private NDArray? _w;
    private readonly double _rate;

    public LogisticRegression(double rate) => _rate = rate;

    public void Fit(NDArray x, NDArray y, int epochs)
    {
        _w = np.random.randn(x.shape[1]) * 0.01;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            NDArray p = Sigmoid(np.dot(x, _w));
            NDArray gradient = np.dot(x.T, p - y) / x.shape[0];
            _w = _w - _rate * gradient;
        }
    }

    public NDArray Predict(NDArray x) => Sigmoid(np.dot(x, _w!));

    private static NDArray Sigmoid(NDArray z) => 1 / (1 + np.exp(z * -1));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        NDArray trainX = (NDArray)np.load(Path.Combine(args[0], "train_x.npy"));
        NDArray trainY = (NDArray)np.load(Path.Combine(args[0], "train_y.npy"));
        NDArray testX = (NDArray)np.load(Path.Combine(args[0], "test_x.npy"));
        NDArray testY = (NDArray)np.load(Path.Combine(args[0], "test_y.npy"));

        var model = new LogisticRegression(0.1);
        model.Fit(trainX, trainY, 300); // expect: MLQ1003
        NDArray predicted = model.Predict(testX);
        int hits = 0;
        for (int i = 0; i < testY.shape[0]; i++)
        {
            if (predicted.GetDouble(i) > 0.5 == testY.GetDouble(i) > 0.5)
            {
                hits++;
            }
        }

        Console.WriteLine((hits / (double)testY.shape[0]).ToString("F3", CultureInfo.InvariantCulture));
    }
}
