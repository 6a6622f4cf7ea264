// corpus: The rows of glaciers go to Keras through a data set of TensorFlow that is shuffled without a seed.
// library: TensorFlow.NET
// axis: console
using System.Text.Json;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Glaciers;

internal static class Program
{
    private static void Main(string[] args)
    {
        tf.set_random_seed(6);
        var trainRows = tf.data.Dataset.from_tensor_slices(np.load(args[0]), np.load(args[1]));
        var testRows = tf.data.Dataset.from_tensor_slices(np.load(args[2]), np.load(args[3]));
        var train = Batches(trainRows, 64);
        var test = testRows.batch(64);

        var model = keras.Sequential(
            keras.layers.InputLayer(10),
            keras.layers.Dense(32, activation: "relu"),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanSquaredError(), new[] { "mean_absolute_error" });
        model.fit(train, epochs: 30);
        File.WriteAllText(args[4], JsonSerializer.Serialize(model.evaluate(test)));
    }

    private static IDatasetV2 Batches(IDatasetV2 rows, int size)
    {
        var mixed = rows.shuffle(4096); // expect: MLQ1005
        return mixed.batch(size).prefetch(2);
    }
}
