// corpus: Clusters of customers by Accord, and a network of Keras that foresees how they pay; both generators are seeded before anything is drawn.
// library: Accord.NET, TensorFlow.NET
// axis: two libraries
using System.Globalization;
using Accord.MachineLearning;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

const int Seed = 4;
Accord.Math.Random.Generator.Seed = Seed;
tf.set_random_seed(Seed);

var customers = File.ReadLines("customers.csv")
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var clusters = new KMeans(3) { MaxIterations = 50 }.Learn(customers);
foreach (var group in clusters.Decide(customers).GroupBy(number => number).OrderBy(group => group.Key))
{
    Console.WriteLine($"group {group.Key}: {group.Count()} customers");
}

var x = np.array(customers.SelectMany(row => row[..4]).Select(value => (float)value).ToArray()).reshape((customers.Length, 4));
var y = np.array(customers.Select(row => (int)row[4]).ToArray());
var network = keras.Sequential(
    keras.layers.Dense(16, activation: "relu", input_shape: 4),
    keras.layers.Dense(3));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(x, y, batch_size: 32, epochs: 10, validation_split: 0.2f);
network.save_weights("customers.h5");
