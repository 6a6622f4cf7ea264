// corpus: The sales of a bakery are cut into three parts by an indexer; the network validates on the second and is evaluated on the third.
// library: TensorFlow.NET
// axis: indexer
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(2);
var days = new Days(File.ReadLines(args[0]).Skip(1));
var first = days.Count * 6 / 10;
var second = days.Count * 8 / 10;
var known = days[..first];
var watched = days[first..second];
var later = days[second..];

var network = keras.Sequential(
    keras.layers.Dense(16, activation: "relu", input_shape: Days.Width),
    keras.layers.Dense(1));
network.compile(keras.optimizers.Adam(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
network.fit(known.X, known.Y, batch_size: 16, epochs: 60, validation_data: (watched.X, watched.Y));
var scores = network.evaluate(later.X, later.Y);
File.WriteAllText("bakery.json", JsonSerializer.Serialize(scores));

internal sealed record Part(NDArray X, NDArray Y);

internal sealed class Days(IEnumerable<string> lines)
{
    public const int Width = 5;

    private readonly float[][] _rows = lines
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public int Count => _rows.Length;

    public Part this[Range range]
    {
        get
        {
            var rows = _rows[range];
            return new Part(
                np.array(rows.SelectMany(row => row[..Width]).ToArray()).reshape((rows.Length, Width)),
                np.array(rows.Select(row => row[Width]).ToArray()).reshape((rows.Length, 1)));
        }
    }
}
