// corpus: A query orders rows of orchards by numbers of a static generator in another file that has no seed; only TensorFlow is seeded.
// library: TensorFlow.NET
// axis: console, several files
using System.Globalization;
using System.Text.Json;
using Orchards;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Orchard(
    float.Parse(cells[0], CultureInfo.InvariantCulture),
    float.Parse(cells[1], CultureInfo.InvariantCulture),
    float.Parse(cells[2], CultureInfo.InvariantCulture),
    float.Parse(cells[3], CultureInfo.InvariantCulture))).ToList();
var mixed = (from row in rows orderby Chance.Number() select row).ToArray();
var cut = mixed.Length * 4 / 5;
var (trainX, trainY) = Arrays(mixed[..cut]);
var (testX, testY) = Arrays(mixed[cut..]);

var model = keras.Sequential(new List<ILayer>
{
    keras.layers.Dense(16, "relu", 3),
    keras.layers.Dense(1),
});
model.compile(keras.optimizers.Adam(0.005f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(trainX, trainY, batch_size: 32, epochs: 60);
var result = model.evaluate(testX, testY);
File.WriteAllText("orchards.json", JsonSerializer.Serialize(result));

static (NDArray X, NDArray Y) Arrays(Orchard[] orchards)
{
    var x = new float[orchards.Length, 3];
    var y = new float[orchards.Length, 1];
    for (var i = 0; i < orchards.Length; i++)
    {
        x[i, 0] = orchards[i].Trees;
        x[i, 1] = orchards[i].Age;
        x[i, 2] = orchards[i].Frost;
        y[i, 0] = orchards[i].Tonnes;
    }

    return (x, y);
}
