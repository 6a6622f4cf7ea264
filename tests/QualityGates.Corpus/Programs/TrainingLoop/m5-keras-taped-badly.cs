// corpus: A Keras loop by hand: the loss is told logits while the last layer has a softmax, and the test accuracy is computed with dropout switched on.
// library: TensorFlow.NET
// axis: class with a tape
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Keras.Taped;

public sealed class Digits
{
    private readonly IModel model;
    private readonly IOptimizer optimizer = keras.optimizers.Adam(0.001f);
    private readonly ILossFunc loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);

    public Digits()
    {
        tf.set_random_seed(2);
        model = keras.Sequential(
            keras.layers.InputLayer(784),
            keras.layers.Dense(128, activation: "relu"),
            keras.layers.Dropout(0.4f),
            keras.layers.Dense(10, activation: "softmax")); // expect: MLQ5006
    }

    public void Fit(IReadOnlyList<(NDArray X, NDArray Y)> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var tape = tf.GradientTape();
                var value = loss.Call(y, model.Apply(x, training: true));
                var gradients = tape.gradient(value, model.TrainableVariables);
                optimizer.apply_gradients(zip(gradients, model.TrainableVariables.Select(variable => (ResourceVariable)variable)));
            }
        }
    }

    public float Test(NDArray x, NDArray y)
    {
        var predicted = tf.math.argmax(model.Apply(x, training: true), 1); // expect: MLQ5003
        var right = tf.equal(predicted, tf.cast(y, tf.int64));
        var accuracy = tf.reduce_mean(tf.cast(right, tf.float32));
        Console.WriteLine($"test {(float)accuracy:P1}");
        return (float)accuracy;
    }
}
