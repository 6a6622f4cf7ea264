// corpus: A loop of its own records a tape around a Keras network that is applied with training true, and the same network is measured with training false.
// library: TensorFlow.NET, Keras
// axis: gradient tape
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Wells;

internal sealed class WellModel
{
    private readonly IModel _net;
    private readonly IOptimizer _steps = keras.optimizers.SGD(0.01f);

    public WellModel(int inputs)
    {
        var input = keras.Input(shape: inputs);
        var hidden = keras.layers.Dense(16, activation: "relu").Apply(input);
        hidden = keras.layers.Dropout(0.1f, seed: 4).Apply(hidden);
        _net = keras.Model(input, keras.layers.Dense(1).Apply(hidden));
    }

    public float Step(NDArray x, NDArray y)
    {
        using var tape = tf.GradientTape();
        var loss = Loss(x, y, training: true);
        var gradients = tape.gradient(loss, _net.TrainableVariables);
        _steps.apply_gradients(zip(gradients, _net.TrainableVariables));
        return (float)loss;
    }

    public float Measure(NDArray x, NDArray y) => (float)Loss(x, y, training: false);

    public Tensor Depths(NDArray x) => _net.Apply(x, training: false);

    private Tensor Loss(NDArray x, NDArray y, bool training)
    {
        Tensor predicted = _net.Apply(x, training: training);
        return tf.reduce_mean(tf.square(predicted - y));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        tf.set_random_seed(4);
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        var model = new WellModel(3);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            var sum = 0f;
            foreach (var chunk in rows[..cut].Chunk(20))
            {
                var (x, y) = Arrays(chunk);
                sum += model.Step(x, y);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{epoch}: {sum}"));
        }

        var (testX, testY) = Arrays(rows[cut..]);
        var mse = model.Measure(testX, testY);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mse {mse}, rmse {MathF.Sqrt(mse)}"));
    }

    private static (NDArray X, NDArray Y) Arrays(float[][] rows) => (
        np.array(rows.SelectMany(row => row[..3]).ToArray()).reshape((rows.Length, 3)),
        np.array(rows.Select(row => row[3]).ToArray()).reshape((rows.Length, 1)));
}
