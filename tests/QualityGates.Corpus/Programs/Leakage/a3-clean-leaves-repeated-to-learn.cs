// corpus: A data set of leaves is cut first; what is learned is repeated and shuffled, what is judged is passed over once.
// library: TensorFlow.NET
// axis: console, data set
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

const int Inputs = 14;
tf.set_random_seed(13);

var leaves = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
new Random(13).Shuffle(leaves);
var x = np.array(leaves.SelectMany(leaf => leaf[..Inputs]).ToArray()).reshape((leaves.Length, Inputs));
var y = np.array(leaves.Select(leaf => (int)leaf[Inputs]).ToArray());

var all = tf.data.Dataset.from_tensor_slices(x, y);
var cut = leaves.Length * 4 / 5;
var learn = all.take(cut).repeat(3).shuffle(3 * cut, seed: 13);
var judge = all.skip(cut);

var network = keras.Sequential(
    keras.layers.Dense(40, activation: "relu", input_shape: Inputs),
    keras.layers.Dense(30));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(learn.batch(16), epochs: 25);
var figures = network.evaluate(judge.batch(16));
File.WriteAllText("leaves.json", JsonSerializer.Serialize(figures));
