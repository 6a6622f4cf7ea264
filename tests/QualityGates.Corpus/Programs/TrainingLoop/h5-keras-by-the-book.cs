// corpus: Keras as its documents write it: a tape with dropout on in training and off in validation, and losses that fit the last layer. Nothing is wrong.
// library: TensorFlow.NET
// axis: GradientTape, compile and fit, helper with a flag
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Book;

public sealed class Loop
{
    private readonly IModel model;
    private readonly IOptimizer optimizer = keras.optimizers.Adam(0.001f);
    private readonly ILossFunc loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);

    public Loop()
    {
        var inputs = keras.Input(shape: (784));
        var hidden = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        var outputs = keras.layers.Dense(10).Apply(keras.layers.Dropout(0.3f).Apply(hidden));
        model = keras.Model(inputs, outputs);
    }

    public void Train(Tensor x, Tensor y, Tensor testX, Tensor testY)
    {
        for (var step = 0; step < 500; step++)
        {
            using (var tape = tf.GradientTape())
            {
                var value = loss.Call(y, Forward(x, true));
                var gradients = tape.gradient(value, model.TrainableVariables);
                optimizer.apply_gradients(zip(gradients, model.TrainableVariables.Select(static v => v as ResourceVariable)));
            }

            if (step % 100 == 0)
            {
                print($"{step}: {Accuracy(testX, testY)}");
            }
        }
    }

    private Tensor Forward(Tensor x, bool training) => model.Apply(x, training: training);

    private float Accuracy(Tensor x, Tensor y)
    {
        var hits = tf.equal(tf.math.argmax(Forward(x, training: false), 1), tf.cast(y, tf.int64));
        return (float)tf.reduce_mean(tf.cast(hits, tf.float32));
    }
}

public static class Compiled
{
    public static void Main()
    {
        tf.set_random_seed(1);
        var ((x, y), (testX, testY)) = keras.datasets.mnist.load_data();
        var model = keras.Sequential(new List<ILayer>
        {
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation: "relu"),
            keras.layers.Dense(10, activation: "softmax"),
        });
        model.compile(keras.optimizers.SGD(0.01f), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
        model.fit(x / 255f, y, batch_size: 64, epochs: 3, validation_split: 0.1f);
        var scores = model.evaluate(testX / 255f, testY);
        print(string.Join("; ", scores.Select(static s => $"{s.Key}={s.Value}")));
    }
}
