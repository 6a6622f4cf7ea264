// corpus: A Keras model for kinds of bottles is built and fitted in the script itself without a seed of TensorFlow.
// library: TensorFlow.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

var bottles = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = bottles.Length * 4 / 5;
var layers = new List<ILayer>
{
    keras.layers.Dense(24, "relu", 7),
    keras.layers.Dense(3, "softmax"),
};
var model = keras.Sequential(layers);
model.compile(keras.optimizers.Adam(0.003f), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });

var (trainX, trainY) = Arrays(bottles[..cut]);
model.fit(trainX, trainY, batch_size: 16, epochs: 40); // expect: MLQ1003

var (testX, testY) = Arrays(bottles[cut..]);
var result = model.evaluate(testX, testY);
File.WriteAllText("bottles.json", JsonSerializer.Serialize(result));

static (NDArray X, NDArray Y) Arrays(float[][] rows)
{
    var x = new float[rows.Length, 7];
    var y = new int[rows.Length];
    for (var i = 0; i < rows.Length; i++)
    {
        for (var column = 0; column < 7; column++)
        {
            x[i, column] = rows[i][column];
        }

        y[i] = (int)rows[i][7];
    }

    return (x, y);
}
