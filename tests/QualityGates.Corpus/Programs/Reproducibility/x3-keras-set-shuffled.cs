// corpus: A data set of TensorFlow.NET with readings of a wind tunnel is shuffled without a seed; the seed of the program is set.
// library: TensorFlow.NET
// axis: chained calls
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace WindTunnel;

internal static class Program
{
    private static void Main(string[] args)
    {
        tf.set_random_seed(8);
        var (x, y) = Load(args[0]);
        var (testX, testY) = Load(args[1]);
        var rows = tf.data.Dataset.from_tensor_slices(x, y);
        var train = rows.shuffle(1024).batch(32); // expect: MLQ1005
        var test = tf.data.Dataset.from_tensor_slices(testX, testY).batch(64);
        var model = keras.Sequential(
            keras.layers.InputLayer(new Shape(3)),
            keras.layers.Dense(16, activation: "relu"),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.Adam(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
        model.fit(train, epochs: 20);
        var scores = model.evaluate(test);
        File.WriteAllLines("drag.txt", scores.Select(score => FormattableString.Invariant($"{score.Key}: {score.Value}")));
    }

    private static (NDArray X, NDArray Y) Load(string file)
    {
        var lines = File.ReadAllLines(file);
        var x = new float[lines.Length, 3];
        var y = new float[lines.Length, 1];
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split(' ');
            for (var column = 0; column < 3; column++)
            {
                x[row, column] = float.Parse(cells[column], CultureInfo.InvariantCulture);
            }

            y[row, 0] = float.Parse(cells[3], CultureInfo.InvariantCulture);
        }

        return (x, y);
    }
}
