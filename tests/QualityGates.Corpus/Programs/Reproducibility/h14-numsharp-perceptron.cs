// corpus: A perceptron in NumSharp takes its weights from the unseeded generator of the library; the seed of the mini-batches is the process id.
// library: NumSharp
// axis: class with regions, static field, local
using NumSharp;

namespace Digits
{
    public class Perceptron
    {
        #region state
        private static readonly int BatchSeed = Environment.ProcessId;
        private NDArray _w;
        private readonly int _inputs;
        #endregion

        public Perceptron(int inputs)
        {
            _inputs = inputs;
            _w = np.random.randn(inputs, 1) * 0.01;
        }

        #region training
        public void Fit(NDArray x, NDArray y, int steps, double rate)
        {
            var order = new Random(BatchSeed); // expect: MLQ1004
            for (int step = 0; step < steps; step++)
            {
                int from = order.Next(0, (int)x.shape[0] - 32);
                NDArray xb = x[from + ":" + (from + 32)];
                NDArray yb = y[from + ":" + (from + 32)];
                NDArray error = np.dot(xb, _w) - yb;
                _w = _w - rate * np.dot(xb.T, error) / 32;
            }
        }
        #endregion

        public double MeanSquaredError(NDArray x, NDArray y)
        {
            NDArray error = np.dot(x, _w) - y;
            return (double)np.mean(error * error);
        }
    }

    public static class Program
    {
        public static void Main(string[] args)
        {
            NDArray x = np.load_npy(args[0]);
            NDArray y = np.load_npy(args[1]);
            var model = new Perceptron(64); // expect: MLQ1003
            model.Fit(x[":800"], y[":800"], 2000, 0.01);
            Console.WriteLine(model.MeanSquaredError(x["800:"], y["800:"]));
        }
    }
}
