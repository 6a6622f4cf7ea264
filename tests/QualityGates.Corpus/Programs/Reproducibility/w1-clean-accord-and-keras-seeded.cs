// corpus: Clusters of customers by Accord and a network of Keras for them; both generators are seeded before anything is drawn.
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
var groups = clusters.Decide(customers);

var x = np.array(customers.SelectMany(row => row).Select(value => (float)value).ToArray()).reshape((customers.Length, customers[0].Length));
var y = np.array(groups);
var network = keras.Sequential(
    keras.layers.Dense(16, activation: "relu", input_shape: customers[0].Length),
    keras.layers.Dense(3));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(x, y, batch_size: 32, epochs: 10, validation_split: 0.2f);
network.save_weights("customers.h5");
