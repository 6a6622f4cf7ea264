// corpus: Leaves are cut into two parts, both are divided by the mean of the first one, and the network of Keras that learned the first is tested on the second.
// library: TensorFlow.NET
// axis: arrays of NumPy, tuple
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(23);
var leaves = Leaves.Read(args[0]);
var border = leaves.Count * 4 / 5;
var learned = leaves.Inputs[new Slice(0, border)];
var held = leaves.Inputs[new Slice(border, leaves.Count)];
var usual = np.mean(learned);

var network = keras.Sequential(
    keras.layers.Dense(24, activation: "relu", input_shape: Leaves.Width),
    keras.layers.Dense(5));
network.compile(
    keras.optimizers.Adam(),
    keras.losses.SparseCategoricalCrossentropy(from_logits: true),
    new[] { "accuracy" });
network.fit(learned / usual, leaves.Kinds[new Slice(0, border)], batch_size: 32, epochs: 25);

var scores = network.evaluate(held / usual, leaves.Kinds[new Slice(border, leaves.Count)]);
File.WriteAllLines(args[1], scores.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key};{pair.Value}")));

internal static class Leaves
{
    public const int Width = 14;

    public static (NDArray Inputs, NDArray Kinds, int Count) Read(string path)
    {
        var rows = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var inputs = np.array(rows.SelectMany(row => row[..Width]).ToArray()).reshape((rows.Length, Width));
        return (inputs, np.array(rows.Select(row => (int)row[Width]).ToArray()), rows.Length);
    }
}
