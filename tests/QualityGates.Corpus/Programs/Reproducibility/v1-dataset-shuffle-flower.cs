// corpus: The data set of TensorFlow.NET is shuffled without seed before it is cut into batches.
// library: TensorFlow.NET
// axis: fluent
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;

public sealed class LinearModel
{
    private readonly float _rate;

    public LinearModel(float rate)
    {
        tf.set_random_seed(3);
        _rate = rate;
    }

    public void Train(NDArray x, NDArray y, int batch, int steps)
    {
        var weights = tf.Variable(tf.random.normal((784, 10)));
        var rows = tf.data.Dataset.from_tensor_slices(x, y)
            .repeat()
            .shuffle(5000) // expect: MLQ1005
            .batch(batch)
            .prefetch(1)
            .take(steps);
        var optimizer = tf.keras.optimizers.SGD(_rate);
        foreach (var (step, (batchX, batchY)) in enumerate(rows, 1))
        {
            using var tape = tf.GradientTape();
            var logits = tf.matmul(batchX, weights);
            var loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(tf.cast(batchY, tf.int64), logits));
            var gradient = tape.gradient(loss, weights);
            optimizer.apply_gradients(zip(new[] { gradient }, new[] { (ResourceVariable)(object)weights }));
        }
    }
}
