// corpus: A network that tells ripe cheese is fitted with the held rows as validation data and evaluated on the same rows afterwards.
// library: TensorFlow.NET
// axis: local functions
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(8);
var cheeses = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = cheeses.Length * 4 / 5;
var (knownX, knownY) = Pack(cheeses[..cut]);
var (heldX, heldY) = Pack(cheeses[cut..]);

var network = keras.Sequential(
    keras.layers.Dense(24, activation: "relu", input_shape: 6),
    keras.layers.Dense(1, activation: "sigmoid"));
network.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
network.fit(knownX, knownY, batch_size: 32, epochs: 25, validation_data: (heldX, heldY));

var scores = network.evaluate(heldX, heldY); // expect: MLQ2005
File.WriteAllText("cheese.json", JsonSerializer.Serialize(scores));

static (NDArray X, NDArray Y) Pack(float[][] rows)
{
    var x = np.array(rows.SelectMany(row => row[..6]).ToArray()).reshape((rows.Length, 6));
    var y = np.array(rows.Select(row => row[6]).ToArray()).reshape((rows.Length, 1));
    return (x, y);
}
