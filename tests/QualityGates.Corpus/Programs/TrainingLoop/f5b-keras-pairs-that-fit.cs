// corpus: Logits with from_logits, probabilities without, in several forms of the same library.
// library: TensorFlow.NET
// axis: pairs
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace KerasPairs;

public static class Pairs
{
    public static IModel Logits(NDArray x, NDArray y)
    {
        tf.set_random_seed(5);
        var model = keras.Sequential(new List<ILayer>
        {
            keras.layers.Dense(32, activation: "relu", input_shape: new Shape(20)),
            keras.layers.Dropout(0.2f),
            keras.layers.Dense(4),
        });
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        model.fit(x, y, epochs: 5);
        return model;
    }

    public static IModel Probabilities(NDArray x, NDArray y)
    {
        tf.set_random_seed(5);
        var model = keras.Sequential();
        model.add(keras.layers.Dense(32, activation: "relu", input_shape: new Shape(20)));
        model.add(keras.layers.Dense(4));
        model.add(keras.layers.Softmax());
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
        model.fit(x, y, epochs: 5);
        return model;
    }

    public static IModel Binary(NDArray x, NDArray y)
    {
        tf.set_random_seed(5);
        var inputs = keras.Input(shape: new Shape(20));
        var hidden = keras.layers.Dense(16, activation: "relu").Apply(inputs);
        var output = keras.layers.Dense(1, activation: "sigmoid").Apply(hidden);
        var model = keras.Model(inputs, output);
        model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy());
        model.fit(x, y, epochs: 5);
        return model;
    }
}
