// corpus: The last layer for soils has no activation, and the loss it is compiled with is not told that scores come.
// library: TensorFlow.NET
// axis: Keras, functional model, compile
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Soils;

public static class SoilModel
{
    public static IModel Build(int channels, int soils)
    {
        tf.set_random_seed(4);
        var inputs = keras.Input(shape: channels);
        var hidden = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        hidden = keras.layers.Dense(32, activation: "relu").Apply(hidden);
        var outputs = keras.layers.Dense(soils).Apply(hidden);
        var model = keras.Model(inputs, outputs, name: "soils");
        var loss = keras.losses.SparseCategoricalCrossentropy(); // expect: MLQ5006
        model.compile(keras.optimizers.Adam(0.001f), loss, new[] { "accuracy" });
        return model;
    }
}
