// corpus: A linear model of springs is trained with a gradient tape from random weights, and TensorFlow gets no seed.
// library: TensorFlow.NET
// axis: console
using System.Globalization;
using static Tensorflow.Binding;

var springs = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = springs.Length * 4 / 5;
var x = tf.constant(Table(springs[..cut], 0, 3));
var y = tf.constant(Table(springs[..cut], 3, 1));

var weights = tf.Variable(tf.random.normal((3, 1), stddev: 0.1f)); // expect: MLQ1003
for (var step = 0; step < 800; step++)
{
    using var tape = tf.GradientTape();
    var loss = tf.reduce_mean(tf.square(tf.matmul(x, weights) - y));
    var gradient = tape.gradient(loss, weights);
    weights.assign_sub(gradient * 0.02f);
}

var testX = tf.constant(Table(springs[cut..], 0, 3));
var testY = tf.constant(Table(springs[cut..], 3, 1));
var distance = tf.matmul(testX, weights) - testY;
print("mean squared error", tf.reduce_mean(tf.square(distance)).numpy());
print("mean absolute error", tf.reduce_mean(tf.abs(distance)).numpy());

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
