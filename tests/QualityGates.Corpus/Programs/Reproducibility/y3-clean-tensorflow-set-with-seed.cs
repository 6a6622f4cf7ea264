// corpus: A data set of TensorFlow on saddles is shuffled with a seed of its own, and the one that is tested with keeps its order, which is right.
// library: TensorFlow.NET
// axis: extension methods
using System.Text.Json;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Saddles;

internal static class DataSetExtensions
{
    public static IDatasetV2 ForTraining(this IDatasetV2 rows, int size, int seed) => rows.shuffle(2048, seed: seed, reshuffle_each_iteration: true).batch(size);

    public static IDatasetV2 ForTesting(this IDatasetV2 rows, int size) => rows.batch(size);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        tf.set_random_seed(33);
        var train = tf.data.Dataset.from_tensor_slices(np.load(args[0]), np.load(args[1])).ForTraining(size: 32, seed: 33);
        var test = tf.data.Dataset.from_tensor_slices(np.load(args[2]), np.load(args[3])).ForTesting(size: 32);

        var model = keras.Sequential(
            keras.layers.InputLayer(9),
            keras.layers.Dense(18, activation: "relu"),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.RMSprop(0.001f), keras.losses.MeanSquaredError(), new[] { "mean_absolute_error" });
        model.fit(train, epochs: 25);
        File.WriteAllText(args[4], JsonSerializer.Serialize(model.evaluate(test)));
    }
}
