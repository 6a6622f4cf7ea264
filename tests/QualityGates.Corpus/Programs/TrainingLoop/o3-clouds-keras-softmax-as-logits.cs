// corpus: The last Keras layer is a softmax, but the loss is told that it gets logits, so it squashes the probabilities a second time.
// library: TensorFlow.NET, Keras
// axis: layers in a list
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Clouds;

internal sealed class CloudClassifier
{
    private readonly Sequential _model;

    public CloudClassifier(int classes, params int[] widths)
    {
        tf.set_random_seed(21);
        var layers = new List<ILayer>();
        foreach (var width in widths)
        {
            layers.Add(keras.layers.Dense(width, activation: "relu"));
        }

        layers.Add(keras.layers.Dense(classes, activation: "softmax")); // expect: MLQ5006
        _model = keras.Sequential(layers);
        _model.compile(
            optimizer: keras.optimizers.Adam(0.001f),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
    }

    public void Fit(NDArray x, NDArray y) => _model.fit(x, y, batch_size: 32, epochs: 25, validation_split: 0.1f);

    public Dictionary<string, float> Test(NDArray x, NDArray y) => _model.evaluate(x, y, verbose: 0);
}

internal static class Program
{
    private const int Bands = 12;

    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
        var cut = rows.Length * 4 / 5;
        var classifier = new CloudClassifier(5, 64, 32);
        classifier.Fit(Bytes(rows[..cut]), Kinds(rows[..cut]));
        foreach (var (name, value) in classifier.Test(Bytes(rows[cut..]), Kinds(rows[cut..])))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value}"));
        }
    }

    private static NDArray Bytes(string[][] rows) => np.array(
        rows.SelectMany(row => row[..Bands].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture) / 255f)).ToArray()).reshape((rows.Length, Bands));

    private static NDArray Kinds(string[][] rows) => np.array(rows.Select(row => int.Parse(row[Bands], CultureInfo.InvariantCulture)).ToArray());
}
