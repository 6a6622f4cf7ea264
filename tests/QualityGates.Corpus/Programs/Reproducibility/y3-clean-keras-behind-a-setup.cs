// corpus: A class prepares TensorFlow with a seed from the command line before its network for ovens is built and fitted, which is right.
// library: TensorFlow.NET
// axis: class with steps
using System.Globalization;
using System.Text.Json;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Ovens;

internal sealed class OvenExperiment(string folder)
{
    private Sequential? _model;

    public OvenExperiment Prepare(int seed)
    {
        tf.set_random_seed(seed);
        return this;
    }

    public OvenExperiment Build()
    {
        _model = keras.Sequential(
            keras.layers.InputLayer(6),
            keras.layers.Dense(24, activation: "tanh"),
            keras.layers.Dense(1));
        _model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanAbsoluteError(), new[] { "mean_squared_error" });
        return this;
    }

    public Dictionary<string, float> Run(int epochs)
    {
        var model = _model ?? throw new InvalidOperationException("Build comes first.");
        model.fit(Load("train-x.npy"), Load("train-y.npy"), batch_size: 16, epochs: epochs);
        return model.evaluate(Load("test-x.npy"), Load("test-y.npy"));
    }

    private NDArray Load(string name) => np.load(Path.Combine(folder, name));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var seed = int.Parse(args[1], CultureInfo.InvariantCulture);
        var metrics = new OvenExperiment(args[0]).Prepare(seed).Build().Run(epochs: 60);
        File.WriteAllText(args[2], JsonSerializer.Serialize(metrics));
    }
}
