// corpus: Two layers of plain variables get truncated normal numbers, and the seed of TensorFlow follows behind them.
// library: TensorFlow.NET
// axis: network by hand
using System.Globalization;
using Tensorflow;
using static Tensorflow.Binding;

var magnets = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = magnets.Length * 4 / 5;
var first = tf.Variable(tf.random.truncated_normal((4, 10), stddev: 0.2f));
var second = tf.Variable(tf.random.truncated_normal((10, 1), stddev: 0.2f));
tf.set_random_seed(8); // expect: MLQ1003

var x = tf.constant(Table(magnets[..cut], 0, 4));
var y = tf.constant(Table(magnets[..cut], 4, 1));
for (var step = 0; step < 600; step++)
{
    using var tape = tf.GradientTape();
    var loss = tf.reduce_mean(tf.square(Ask(x) - y));
    var (toFirst, toSecond) = tape.gradient(loss, (first, second));
    first.assign_sub(toFirst * 0.05f);
    second.assign_sub(toSecond * 0.05f);
}

var distance = Ask(tf.constant(Table(magnets[cut..], 0, 4))) - tf.constant(Table(magnets[cut..], 4, 1));
print("mean squared error", tf.reduce_mean(tf.square(distance)).numpy());
print("mean absolute error", tf.reduce_mean(tf.abs(distance)).numpy());

Tensor Ask(Tensor inputs) => tf.matmul(tf.sigmoid(tf.matmul(inputs, first)), second);

static float[,] Table(float[][] rows, int from, int count)
{
    var table = new float[rows.Length, count];
    for (var i = 0; i < rows.Length; i++)
    {
        for (var column = 0; column < count; column++)
        {
            table[i, column] = rows[i][from + column];
        }
    }

    return table;
}
