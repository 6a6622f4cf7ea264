// corpus: A helper in another file seeds TensorFlow before the Keras model of kites is built and fitted.
// library: TensorFlow.NET
// axis: several files
using System.Globalization;
using System.Text.Json;
using Kites;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

Runs.Begin(seed: 14);
var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
var model = keras.Sequential(new List<ILayer>
{
    keras.layers.Dense(20, "relu", 5),
    keras.layers.Dense(1),
});
model.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanAbsoluteError(), new[] { "mse" });
model.fit(Part(rows[..cut], 0, 5), Part(rows[..cut], 5, 1), batch_size: 16, epochs: 80);
var result = model.evaluate(Part(rows[cut..], 0, 5), Part(rows[cut..], 5, 1));
File.WriteAllText("kites.json", JsonSerializer.Serialize(result));

static NDArray Part(float[][] rows, int from, int count)
{
    var part = new float[rows.Length, count];
    for (var i = 0; i < rows.Length; i++)
    {
        for (var column = 0; column < count; column++)
        {
            part[i, column] = rows[i][from + column];
        }
    }

    return part;
}
