// corpus: A compiled model ends with softmax and its loss is told nothing, which is that of probabilities; it is evaluated on a part of its own.
// library: TensorFlow.NET
// axis: class, compile and fit
using System.Text.Json;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Stamps;

public sealed record Options(int Seed = 5, int Epochs = 12, float Rate = 0.001f);

public sealed record Table(float[,] Pixels, int[] Countries);

public sealed class StampModel(Options options)
{
    public IReadOnlyDictionary<string, float> Train(Table train, Table test, string folder)
    {
        tf.set_random_seed(options.Seed);
        var model = Build(train.Pixels.GetLength(1), train.Countries.Max() + 1);
        model.compile(keras.optimizers.Adam(options.Rate), keras.losses.SparseCategoricalCrossentropy(), ["accuracy"]);
        model.fit((NDArray)train.Pixels, (NDArray)train.Countries, batch_size: 32, epochs: options.Epochs, validation_split: 0.1f);

        var metrics = model.evaluate((NDArray)test.Pixels, (NDArray)test.Countries, verbose: 0);
        Directory.CreateDirectory(folder);
        model.save_weights(Path.Combine(folder, "stamps.h5"));
        File.WriteAllText(Path.Combine(folder, "stamps-metrics.json"), JsonSerializer.Serialize(metrics));
        return metrics;
    }

    private static IModel Build(int width, int countries)
    {
        var input = keras.Input(shape: width);
        var hidden = keras.layers.Dense(64, keras.activations.Relu).Apply(input);
        hidden = keras.layers.Dropout(0.3f).Apply(hidden);
        var output = keras.layers.Dense(countries, keras.activations.Softmax).Apply(hidden);
        return keras.Model(input, output);
    }
}
