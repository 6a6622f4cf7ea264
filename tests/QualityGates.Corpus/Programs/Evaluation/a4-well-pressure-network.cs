// corpus: A dense network for the pressure of wells is evaluated on the last quarter without a word being shown or kept, and saved.
// library: TensorFlow.NET
// axis: script
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(21);

var wells = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = wells.Length * 3 / 4;
NDArray trainInputs = Table.Columns(wells[..cut], 0, 4);
NDArray trainPressures = Table.Columns(wells[..cut], 4, 1);
NDArray testInputs = Table.Columns(wells[cut..], 0, 4);
NDArray testPressures = Table.Columns(wells[cut..], 4, 1);

var model = keras.Sequential(
    keras.layers.Dense(32, "relu", input_shape: new Shape(4)),
    keras.layers.Dense(16, "relu"),
    keras.layers.Dense(1));
model.compile(keras.optimizers.Adam(0.005f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(trainInputs, trainPressures, batch_size: 16, epochs: 60, verbose: 0);
model.evaluate(testInputs, testPressures, verbose: 0); // expect: MLQ3002
model.save(args[1]);

internal static class Table
{
    public static float[,] Columns(float[][] rows, int first, int count)
    {
        var cells = new float[rows.Length, count];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < count; column++)
            {
                cells[row, column] = rows[row][first + column];
            }
        }

        return cells;
    }
}
