// corpus: A small network of Keras is fitted with validation data, scored on a third part, and saved with what it reached.
// library: TensorFlow.NET
// axis: class, dictionary of results
using System.Text.Json;
using Tensorflow;
using Tensorflow.NumPy;
using Tensorflow.Util;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Gauges;

internal sealed class Part(float[,] values, int[] labels)
{
    public NDArray X { get; } = values;

    public NDArray Y { get; } = labels;
}

internal sealed class GaugeReader(string folder)
{
    public void Run(Part learn, Part watch, Part last)
    {
        tf.set_random_seed(6);
        var model = keras.Sequential(
            keras.layers.Dense(32, activation: "relu", input_shape: new Shape(16)),
            keras.layers.Dense(10));
        model.compile(keras.optimizers.Adam(0.002f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        model.fit(learn.X, learn.Y, batch_size: 32, epochs: 25, validation_data: new ValidationDataPack((watch.X, watch.Y)));

        Dictionary<string, float> reached = model.evaluate(last.X, last.Y, verbose: 0);
        File.WriteAllText(Path.Combine(folder, "gauges.json"), JsonSerializer.Serialize(reached));
        model.save_weights(Path.Combine(folder, "gauges.h5"));
    }
}
