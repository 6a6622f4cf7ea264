// corpus: A method prepares data sets of birdsong for training and for tests; for training it shuffles them, without a seed.
// library: TensorFlow.NET
// axis: helper with a flag
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Birdsong;

public sealed class SongClassifier(int kinds)
{
    public Dictionary<string, float> Train(NDArray songs, NDArray labels, NDArray testSongs, NDArray testLabels)
    {
        tf.set_random_seed(77);
        var model = keras.Sequential(
            keras.layers.InputLayer(new Shape(64)),
            keras.layers.Dense(48, activation: "relu"),
            keras.layers.Dense(kinds));
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        model.fit(Prepare(songs, labels, training: true), epochs: 12);
        return model.evaluate(Prepare(testSongs, testLabels, training: false));
    }

    private static IDatasetV2 Prepare(NDArray songs, NDArray labels, bool training)
    {
        var rows = tf.data.Dataset.from_tensor_slices(songs, labels).cache();
        if (training)
        {
            rows = rows.shuffle(buffer_size: 2048, reshuffle_each_iteration: true); // expect: MLQ1005
        }

        return rows.batch(64).prefetch(1);
    }
}
