// corpus: A data set of shells is repeated four times and shuffled; the first part of that is learned and the rest judged.
// library: TensorFlow.NET
// axis: console, data set
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);

var shells = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var x = np.array(shells.SelectMany(shell => shell[..7]).ToArray()).reshape((shells.Length, 7));
var y = np.array(shells.Select(shell => shell[7]).ToArray()).reshape((shells.Length, 1));

var many = tf.data.Dataset.from_tensor_slices(x, y)
    .repeat(4)
    .shuffle(4 * shells.Length, seed: 5, reshuffle_each_iteration: false);
var count = 4 * shells.Length * 8 / 10;
var learn = many.take(count); // expect: MLQ2012
var judge = many.skip(count);

var network = keras.Sequential(
    keras.layers.Dense(24, activation: "relu", input_shape: 7),
    keras.layers.Dense(1));
network.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanSquaredError(), new[] { "mae" });
network.fit(learn.batch(32), epochs: 30);
var figures = network.evaluate(judge.batch(32));
File.WriteAllText("shells.json", JsonSerializer.Serialize(figures));
