// corpus: The last layer of a Keras network is a softmax beside a loss that is told it gets logits, and the helper that asks the network keeps its dropout on.
// library: Keras
// axis: script, default of a helper
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Digits;

public static class Program
{
    public static void Main()
    {
        tf.set_random_seed(12);
        var (trainX, trainY, testX, testY) = keras.datasets.mnist.load_data();
        trainX = trainX.reshape((60000, 784)) / 255f;
        testX = testX.reshape((10000, 784)) / 255f;

        var network = Build();
        network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        network.fit(trainX, trainY, batch_size: 128, epochs: 6);
        network.evaluate(testX, testY);

        var answers = Ask(network, testX); // expect: MLQ5003
        Tensor right = keras.metrics.sparse_categorical_accuracy(testY, answers);
        print($"asked by hand: {tf.reduce_mean(right).numpy()}");
    }

    private static IModel Build()
    {
        var layers = keras.layers;
        return keras.Sequential(new List<ILayer>
        {
            layers.InputLayer(784),
            layers.Dense(96, activation: "relu"),
            layers.Dropout(0.25f),
            layers.Dense(10, activation: "softmax"), // expect: MLQ5006
        });
    }

    private static Tensor Ask(IModel network, NDArray pictures, bool training = true) => network.Apply(pictures, training: training);
}
