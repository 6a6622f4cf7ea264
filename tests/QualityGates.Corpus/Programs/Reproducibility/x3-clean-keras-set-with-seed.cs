// corpus: Data sets of mirrors are shuffled with seeds, written out or from a field, or not at all.
// library: TensorFlow.NET
// axis: class with a field
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Mirrors;

public sealed class MirrorModel
{
    private readonly int _seed;

    public MirrorModel(int seed)
    {
        _seed = seed;
        tf.set_random_seed(seed);
    }

    public Dictionary<string, float> Train((NDArray X, NDArray Y) train, (NDArray X, NDArray Y) more, (NDArray X, NDArray Y) test)
    {
        var first = Rows(train).shuffle(500, seed: 14);
        var second = Rows(more).shuffle(500, _seed, reshuffle_each_iteration: false);
        var model = keras.Sequential(
            keras.layers.InputLayer(new Shape(6)),
            keras.layers.Dense(20, activation: "tanh"),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.SGD(0.02f), keras.losses.MeanAbsoluteError(), new[] { "mse" });
        model.fit(first.concatenate(second).batch(16), epochs: 10);
        return model.evaluate(Rows(test).batch(16));
    }

    private static IDatasetV2 Rows((NDArray X, NDArray Y) part) => tf.data.Dataset.from_tensor_slices(part.X, part.Y);
}
