// corpus: A binary Keras model with a sigmoid is compiled with a loss for logits; a second one leaves the loss as it is.
// library: TensorFlow.NET
// axis: list of layers
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Pulse;

public static class Models
{
    public static Sequential Wrong()
    {
        var layers = new List<ILayer>
        {
            keras.layers.Dense(16, activation: "relu", input_shape: new Shape(8)),
            keras.layers.Dense(1, activation: "sigmoid"), // expect: MLQ5006
        };
        var model = keras.Sequential(layers);
        model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(from_logits: true), new[] { "accuracy" });
        return model;
    }

    public static Sequential Right()
    {
        var layers = new List<ILayer>
        {
            keras.layers.Dense(16, activation: "relu", input_shape: new Shape(8)),
            keras.layers.Dense(1, activation: "sigmoid"),
        };
        var model = keras.Sequential(layers);
        model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
        return model;
    }

    public static void Main()
    {
        tf.set_random_seed(4);
        var (x, y) = (np.random.random((200, 8)), np.random.random((200, 1)));
        foreach (var model in new[] { Wrong(), Right() })
            model.fit(x, y, epochs: 5);
    }
}
