// corpus: Batches of a data set are shuffled without a seed.
// library: TensorFlow.NET
// axis: fluent chain
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public static class Softmax
{
    public static float Run()
    {
        var (x, y, xTest, yTest) = keras.datasets.mnist.load_data();
        (x, xTest) = (x.reshape((-1, 784)) / 255f, xTest.reshape((-1, 784)) / 255f);
        var weights = tf.Variable(tf.zeros((784, 10)), name: "weight");
        var optimizer = keras.optimizers.SGD(0.01f);
        var batches = tf.data.Dataset.from_tensor_slices(x, y);
        batches = batches.repeat().shuffle(5000).batch(256).prefetch(1).take(1000); // expect: MLQ1005
        foreach (var (_, (batchX, batchY)) in enumerate(batches, 1))
        {
            using var tape = tf.GradientTape();
            var scores = tf.matmul(batchX, weights);
            var loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels: batchY, logits: scores));
            var gradients = tape.gradient(loss, weights);
            optimizer.apply_gradients((gradients, weights));
        }

        var right = tf.equal(tf.math.argmax(tf.matmul(xTest, weights), 1), tf.cast(yTest, tf.int64));
        return (float)tf.reduce_mean(tf.cast(right, tf.float32));
    }
}
