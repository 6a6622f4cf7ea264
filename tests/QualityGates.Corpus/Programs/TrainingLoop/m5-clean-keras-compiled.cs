// corpus: Two Keras networks, one of probabilities and one of logits, each with the loss that fits, trained by fit and by a tape, evaluated without training mode.
// library: TensorFlow.NET
// axis: functional API
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(31);
var churn = Networks.Churn(18);
churn.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), ["accuracy"]);
churn.fit(np.load("churn-x.npy"), np.load("churn-y.npy"), batch_size: 64, epochs: 20);
foreach (var (name, value) in churn.evaluate(np.load("churn-test-x.npy"), np.load("churn-test-y.npy")))
{
    Console.WriteLine($"{name} {value}");
}

var intents = Networks.Intents(300, 40);
intents.compile(keras.optimizers.RMSprop(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
intents.fit(np.load("intents-x.npy"), np.load("intents-y.npy"), epochs: 5);
var logits = intents.Apply(np.load("intents-new.npy"), training: false);
print(tf.math.argmax(logits, 1));

internal static class Networks
{
    public static IModel Churn(int width)
    {
        var inputs = keras.Input(shape: width);
        var hidden = keras.layers.Dense(32, activation: "relu").Apply(inputs);
        hidden = keras.layers.Dropout(0.2f).Apply(hidden);
        var outputs = keras.layers.Dense(1, activation: "sigmoid").Apply(hidden);
        return keras.Model(inputs, outputs, name: "churn");
    }

    public static IModel Intents(int width, int classes) => keras.Sequential(
        keras.layers.InputLayer(width),
        keras.layers.Dense(64, activation: "relu"),
        keras.layers.Dense(classes));
}
