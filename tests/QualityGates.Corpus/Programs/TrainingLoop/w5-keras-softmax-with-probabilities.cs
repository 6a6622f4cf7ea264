// corpus: The last layer has softmax and the loss is left at probabilities; another model has none and says so.
// library: TensorFlow.NET
// axis: Keras, two models, static methods
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Letters;

public static class LetterModels
{
    public static Sequential WithProbabilities(int letters)
    {
        var model = keras.Sequential(new List<ILayer>
        {
            keras.layers.InputLayer(new Shape(28, 28)),
            keras.layers.Flatten(),
            keras.layers.Dense(128, activation: "relu"),
            keras.layers.Dense(letters, activation: "softmax"),
        });
        model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
        return model;
    }

    public static Sequential WithLogits(int letters)
    {
        var model = keras.Sequential(new List<ILayer>
        {
            keras.layers.InputLayer(new Shape(28, 28)),
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation: "relu"),
            keras.layers.Dense(letters),
        });
        model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        return model;
    }
}
