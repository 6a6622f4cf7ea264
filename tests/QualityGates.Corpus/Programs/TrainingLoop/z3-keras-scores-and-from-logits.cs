// corpus: The last layer for signals gives scores, and the loss is told so.
// library: TensorFlow.NET
// axis: Keras, Sequential, compile
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Signals;

public sealed class SignalModels
{
    public Sequential Build(int kinds)
    {
        tf.set_random_seed(9);
        var model = keras.Sequential();
        model.add(keras.layers.InputLayer(new Shape(128)));
        model.add(keras.layers.Dense(64, activation: "relu"));
        model.add(keras.layers.Dense(kinds));
        model.compile(
            keras.optimizers.Adam(0.001f),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
        return model;
    }
}
