// corpus: Heads made by a switch of strings: with sigmoid and from_logits, with softmax layer and from_logits, and the pairs that fit.
// library: TensorFlow.NET
// axis: helper
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public static class Heads
{
    public static Sequential SigmoidTwice()
    {
        var model = keras.Sequential();
        model.add(keras.layers.InputLayer(20));
        model.add(keras.layers.Dense(8, activation: "relu"));
        model.add(keras.layers.Dense(1, activation: keras.activations.Sigmoid)); // expect: MLQ5006
        var loss = keras.losses.BinaryCrossentropy(from_logits: true);
        model.compile(keras.optimizers.SGD(), loss);
        return model;
    }

    public static Sequential SoftmaxTwice()
    {
        ILossFunc loss = keras.losses.CategoricalCrossentropy(from_logits: true);
        var model = keras.Sequential(new List<Tensorflow.Keras.ILayer>
        {
            keras.layers.Dense(16, activation: "relu", input_shape: 20),
            keras.layers.Dense(3),
            keras.layers.Softmax(), // expect: MLQ5006
        });
        model.compile(keras.optimizers.Adam(), loss, new[] { "accuracy" });
        return model;
    }

    public static Sequential Fitting(bool logits)
    {
        var model = keras.Sequential(
            keras.layers.Dense(16, activation: "relu", input_shape: 20),
            logits ? keras.layers.Dense(3) : keras.layers.Dense(3, activation: "softmax"));
        model.compile(keras.optimizers.Adam(), keras.losses.CategoricalCrossentropy(from_logits: logits), new[] { "accuracy" });
        return model;
    }

    public static Sequential Probabilities()
    {
        var model = keras.Sequential(
            keras.layers.Dense(16, activation: "relu", input_shape: 20),
            keras.layers.Dense(1, activation: "sigmoid"));
        model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
        return model;
    }
}
