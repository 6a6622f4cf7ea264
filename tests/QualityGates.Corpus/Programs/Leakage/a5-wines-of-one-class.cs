// corpus: A class reads wines into its fields, trains a network of Keras on them, and tests it on the same fields.
// library: TensorFlow.NET
// axis: fields set by other methods
using System.Globalization;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var example = new WineExample(args[0]);
var outcome = example.Run();
File.WriteAllLines(args[1], outcome.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key};{pair.Value}")));

internal sealed class WineExample(string path)
{
    private NDArray _wines = null!;
    private NDArray _grapes = null!;
    private Sequential _network = null!;

    public Dictionary<string, float> Run()
    {
        tf.set_random_seed(6);
        PrepareData();
        BuildModel();
        Train();
        return Test(); // expect: MLQ2003
    }

    private void PrepareData()
    {
        var rows = File.ReadLines(path)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        _wines = np.array(rows.SelectMany(row => row[..11]).ToArray()).reshape((rows.Length, 11));
        _grapes = np.array(rows.Select(row => (int)row[11]).ToArray());
    }

    private void BuildModel()
    {
        _network = keras.Sequential(
            keras.layers.Dense(32, activation: "relu", input_shape: 11),
            keras.layers.Dense(3));
        _network.compile(
            keras.optimizers.Adam(),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
    }

    private void Train() => _network.fit(_wines, _grapes, batch_size: 16, epochs: 40);

    private Dictionary<string, float> Test() => _network.evaluate(_wines, _grapes);
}
