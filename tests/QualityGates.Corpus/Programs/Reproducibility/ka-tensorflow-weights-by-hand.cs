// corpus: The weights of a line are drawn and moved by hand; nothing seeds what they are drawn from.
// library: TensorFlow.NET
// axis: variable, tape
using Tensorflow.NumPy;
using static Tensorflow.Binding;

var x = tf.constant(np.load("hours.npy"));
var y = tf.constant(np.load("marks.npy"));
var weight = tf.Variable(tf.random.normal((1, 1))); // expect: MLQ1003
for (var step = 0; step < 200; step++)
{
    using var tape = tf.GradientTape();
    var loss = tf.reduce_mean(tf.square(tf.matmul(x, weight.AsTensor()) - y));
    var gradient = tape.gradient(loss, weight);
    weight.assign_sub(tf.multiply(gradient, 0.01f));
}

print(weight.numpy());
