// corpus: A Keras network for the humidity of a greenhouse is evaluated without any output, and what evaluate gives back is dropped before the network is saved.
// library: TensorFlow.NET
// axis: script with local functions
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(21);

var rows = File.ReadLines(args[0]).Skip(1).Select(Cells).ToArray();
var cut = rows.Length * 4 / 5;
var (past, present) = (rows[..cut], rows[cut..]);

IModel network = keras.Sequential(new List<ILayer>
{
    keras.layers.Dense(24, activation: "relu", input_shape: new Shape(4)),
    keras.layers.Dense(12, activation: "relu"),
    keras.layers.Dense(1),
});
network.compile(keras.optimizers.Adam(0.005f), keras.losses.MeanSquaredError(), new[] { "mae" });
network.fit(Columns(past, 0, 4), Columns(past, 4, 1), batch_size: 32, epochs: 40, verbose: 0);
network.evaluate(Columns(present, 0, 4), Columns(present, 4, 1), verbose: 0); // expect: MLQ3002
network.save(Path.Combine(AppContext.BaseDirectory, "humidity"));

static float[] Cells(string line) =>
    Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));

static NDArray Columns(float[][] source, int first, int count)
{
    var block = new float[source.Length, count];
    for (var row = 0; row < source.Length; row++)
    {
        for (var column = 0; column < count; column++)
        {
            block[row, column] = source[row][first + column];
        }
    }

    return np.array(block);
}
