// corpus: Three networks of Keras with the loss that fits their last layer: logits with from_logits, softmax and sigmoid without.
// library: TensorFlow.NET
// axis: switch expression, functional and sequential style
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public enum Goal
{
    Logits,
    Probabilities,
    YesNo,
}

public sealed class KerasZoo
{
    public (IModel Model, ILossFunc Loss) Build(Goal goal)
    {
        tf.set_random_seed(21);
        return goal switch
        {
            Goal.Logits => (Network(keras.layers.Dense(6)), keras.losses.SparseCategoricalCrossentropy(from_logits: true)),
            Goal.Probabilities => (Network(keras.layers.Dense(6, activation: "softmax")), keras.losses.SparseCategoricalCrossentropy()),
            _ => (Network(keras.layers.Dense(1, activation: "sigmoid")), keras.losses.BinaryCrossentropy()),
        };
    }

    public Dictionary<string, float> Study(Goal goal, NDArray x, NDArray y, NDArray testX, NDArray testY)
    {
        var (model, loss) = Build(goal);
        model.compile(keras.optimizers.Adam(), loss, new[] { "accuracy" });
        model.fit(x, y, batch_size: 32, epochs: 12, validation_split: 0.1f);
        return model.evaluate(testX, testY, verbose: 0);
    }

    private static IModel Network(ILayer last)
    {
        var inputs = keras.Input(shape: 30);
        var x = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        x = keras.layers.Dropout(0.2f).Apply(x);
        return keras.Model(inputs, last.Apply(x));
    }
}
