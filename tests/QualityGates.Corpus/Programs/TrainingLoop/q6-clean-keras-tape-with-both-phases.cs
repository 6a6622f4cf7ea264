// corpus: A loop of its own records gradients in the mode of training and validates in the other; the last layer gives logits, as the loss is told.
// library: TensorFlow.NET
// axis: console, custom loop
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(9);
var (rows, grades) = Hail.Sheet.Read(args[0]);
var first = rows.Length * 4 / 5;
var net = keras.Sequential(
    keras.layers.Dense(32, keras.activations.Relu),
    keras.layers.Dropout(0.2f),
    keras.layers.Dense(4));
var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
var optimizer = keras.optimizers.Adam(0.002f);

for (var epoch = 0; epoch < 25; epoch++)
{
    for (var start = 0; start < first; start += 64)
    {
        var part = start..Math.Min(start + 64, first);
        using var tape = tf.GradientTape();
        var value = loss.Call(Hail.Sheet.Labels(grades[part]), Hail.Sheet.Output(net, rows[part], training: true));
        var gradients = tape.gradient(value, net.TrainableVariables);
        optimizer.apply_gradients(gradients.Zip(net.TrainableVariables));
    }
}

var output = Hail.Sheet.Output(net, rows[first..], training: false);
var wanted = Hail.Sheet.Labels(grades[first..]);
var right = tf.cast(tf.equal(tf.arg_max(output, 1), wanted), TF_DataType.TF_FLOAT);
var metrics = ((float)tf.reduce_mean(right), (float)loss.Call(wanted, output));
File.WriteAllText("hail-metrics.csv", string.Create(CultureInfo.InvariantCulture, $"accuracy,loss\n{metrics.Item1},{metrics.Item2}\n"));

namespace Hail
{
    public static class Sheet
    {
        public static (float[][] Rows, long[] Grades) Read(string path)
        {
            var cells = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToArray();
            return (cells.Select(line => line[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray(),
                cells.Select(line => long.Parse(line[0], CultureInfo.InvariantCulture)).ToArray());
        }

        public static Tensor Labels(long[] grades) => tf.constant(grades);

        public static Tensor Output(IModel net, float[][] rows, bool training)
        {
            var table = new float[rows.Length, rows[0].Length];
            for (var row = 0; row < rows.Length; row++)
            {
                for (var column = 0; column < rows[row].Length; column++)
                {
                    table[row, column] = rows[row][column];
                }
            }

            return net.Apply(tf.constant(table), training: training);
        }
    }
}
