// corpus: Slices of soil samples are repeated three times for a small network and only then cut into the run that is fitted and the run that is tested.
// library: TensorFlow.NET
// axis: script, Keras data sets
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(18);
var samples = File.ReadLines(args[0]).Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var (x, y) = Arrays(samples);

var slices = tf.data.Dataset.from_tensor_slices(x, y);
var repeated = slices.repeat(3).shuffle(samples.Length * 3, seed: 18, reshuffle_each_iteration: false);
var cut = samples.Length * 3 * 4 / 5;
var train = repeated.take(cut).batch(32); // expect: MLQ2012
var test = repeated.skip(cut).batch(32);

var model = keras.Sequential(
    keras.layers.InputLayer(6),
    keras.layers.Dense(20, activation: "relu"),
    keras.layers.Dense(1));
model.compile(keras.optimizers.Adam(0.003f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(train, epochs: 5);
model.evaluate(test, verbose: 0); // expect: MLQ3002

model.fit(train, epochs: 45);
var figures = model.evaluate(test, verbose: 0);
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "soil.json"), JsonSerializer.Serialize(figures));

static (NDArray X, NDArray Y) Arrays(float[][] samples)
{
    var x = new float[samples.Length, 6];
    var y = new float[samples.Length, 1];
    for (var row = 0; row < samples.Length; row++)
    {
        for (var column = 0; column < 6; column++)
        {
            x[row, column] = samples[row][column];
        }

        y[row, 0] = samples[row][6];
    }

    return (x, y);
}
