// corpus: TensorFlow.NET is seeded by a number that a generator without seed draws, so the network for concrete starts elsewhere in each run.
// library: TensorFlow.NET
// axis: static class with Main
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Concrete;

internal static class Program
{
    private static void Main(string[] args)
    {
        var lots = new Random();
        tf.set_random_seed(lots.Next(1, 100_000)); // expect: MLQ1004
        var (x, y) = Load(args[0]);
        var (testX, testY) = Load(args[1]);
        var model = keras.Sequential(
            keras.layers.InputLayer(new Shape(5)),
            keras.layers.Dense(24, activation: "relu"),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.Adam(0.005f), keras.losses.MeanSquaredError(), new[] { "mae" });
        model.fit(x, y, batch_size: 32, epochs: 40);
        var scores = model.evaluate(testX, testY);
        File.WriteAllLines("strength.txt", scores.Select(score => FormattableString.Invariant($"{score.Key}: {score.Value}")));
    }

    private static (NDArray X, NDArray Y) Load(string file)
    {
        var mixes = File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var x = new float[mixes.Count, 5];
        var y = new float[mixes.Count, 1];
        for (var row = 0; row < mixes.Count; row++)
        {
            for (var column = 0; column < 5; column++)
            {
                x[row, column] = mixes[row][column];
            }

            y[row, 0] = mixes[row][5];
        }

        return (x, y);
    }
}
