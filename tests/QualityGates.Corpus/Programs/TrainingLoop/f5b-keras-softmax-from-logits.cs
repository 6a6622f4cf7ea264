// corpus: The network ends with a softmax activation, the loss is told to take logits.
// library: TensorFlow.NET
// axis: functional model
using Tensorflow;
using Tensorflow.Keras;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace KerasDigits;

public class FunctionalDigits
{
    public static void Main()
    {
        tf.set_random_seed(1);
        var (x_train, y_train, x_test, y_test) = keras.datasets.mnist.load_data();
        x_train = x_train.reshape((60000, 784)) / 255f;
        x_test = x_test.reshape((10000, 784)) / 255f;

        var inputs = keras.Input(shape: 784);
        var layers = keras.layers;
        var outputs = layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        outputs = layers.Dense(10, activation: keras.activations.Softmax).Apply(outputs); // expect: MLQ5006
        var model = keras.Model(inputs, outputs, name: "mnist_model");
        model.compile(
            optimizer: keras.optimizers.RMSprop(),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        model.fit(x_train, y_train, batch_size: 64, epochs: 2, validation_split: 0.2f);
        var metrics = model.evaluate(x_test, y_test, verbose: 2);
        Console.WriteLine(string.Join(", ", metrics.Select(pair => $"{pair.Key} {pair.Value}")));
        model.save("mnist_model");
    }
}
