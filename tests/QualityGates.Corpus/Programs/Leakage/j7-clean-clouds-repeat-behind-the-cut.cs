// corpus: The pictures of clouds are divided by take and skip, and only what was taken to learn from is repeated.
// library: TensorFlow.NET
// axis: data set
using System.Globalization;
using System.Text.Json;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var clouds = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var x = np.array(clouds.SelectMany(row => row[1..]).ToArray()).reshape((clouds.Length, 10));
var y = np.array(clouds.Select(row => (int)row[0]).ToArray());
var (train, test) = Parts(tf.data.Dataset.from_tensor_slices(x, y), clouds.Length * 4 / 5);

var network = keras.Sequential(
    keras.layers.Dense(32, activation: "relu", input_shape: 10),
    keras.layers.Dense(4));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(train.repeat(3).batch(32), epochs: 8);
var scores = network.evaluate(test.batch(32));
File.WriteAllText("clouds.json", JsonSerializer.Serialize(scores));

static (IDatasetV2 Train, IDatasetV2 Test) Parts(IDatasetV2 all, int count) => (all.take(count), all.skip(count));
