// corpus: The last layer for sounds has softmax, and the loss the model is compiled with is told that logits come.
// library: TensorFlow.NET
// axis: Keras, builder class, compile
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

namespace Birds;

public sealed class BirdNetwork
{
    private readonly int species;
    private readonly float rate;

    public BirdNetwork(int species, float rate)
    {
        this.species = species;
        this.rate = rate;
    }

    public Sequential Build()
    {
        var layers = keras.layers;
        var model = keras.Sequential(new List<ILayer>
        {
            layers.InputLayer(new Shape(64)),
            layers.Dense(256, activation: "relu"),
            layers.Dropout(0.3f),
            layers.Dense(128, activation: "relu"),
            layers.Dense(species, activation: "softmax"), // expect: MLQ5006
        });
        model.compile(
            keras.optimizers.Adam(rate),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
        return model;
    }
}
