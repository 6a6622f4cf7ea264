// corpus: Every operation that draws has a seed of its own.
// library: TensorFlow.NET
// axis: variable, tape
using Tensorflow.NumPy;
using static Tensorflow.Binding;

var x = tf.constant(np.load("hours.npy"));
var y = tf.constant(np.load("marks.npy"));
var weight = tf.Variable(tf.random.normal((1, 1), seed: 6));
var start = tf.random.uniform((1, 1), seed: 7);
for (var step = 0; step < 200; step++)
{
    using var tape = tf.GradientTape();
    var loss = tf.reduce_mean(tf.square(tf.matmul(x, weight.AsTensor()) + start - y));
    var gradient = tape.gradient(loss, weight);
    weight.assign_sub(tf.multiply(gradient, 0.01f));
}

print(weight.numpy());
