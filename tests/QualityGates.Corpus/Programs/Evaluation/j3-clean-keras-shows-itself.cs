// corpus: One evaluation is a statement that shows its figures by itself, the other one is silent and decides whether the seeds network is saved.
// library: TensorFlow.NET
// axis: script, Keras
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(12);
var lines = File.ReadAllLines(args[0]).Skip(1).ToArray();
new Random(12).Shuffle(lines);
var cut = lines.Length * 4 / 5;
var (trainX, trainY) = Arrays(lines[..cut]);
var (testX, testY) = Arrays(lines[cut..]);

var model = keras.Sequential(
    keras.layers.InputLayer(7),
    keras.layers.Dense(24, activation: "relu"),
    keras.layers.Dense(3));
model.compile(
    keras.optimizers.Adam(0.002f),
    keras.losses.SparseCategoricalCrossentropy(from_logits: true),
    new[] { "accuracy" });
model.fit(trainX, trainY, batch_size: 16, epochs: 60, validation_split: 0.1f);

model.evaluate(testX, testY);

var figures = model.evaluate(testX, testY, verbose: 0);
if (figures["accuracy"] < 0.85f || figures["loss"] > 0.5f)
{
    Console.Error.WriteLine("the network is not good enough");
    return 1;
}

model.save(Path.Combine(AppContext.BaseDirectory, "seeds"));
return 0;

static (NDArray X, NDArray Y) Arrays(string[] lines)
{
    var x = new float[lines.Length, 7];
    var y = new long[lines.Length];
    for (var row = 0; row < lines.Length; row++)
    {
        var cells = lines[row].Split(',');
        for (var column = 0; column < 7; column++)
        {
            x[row, column] = float.Parse(cells[column], CultureInfo.InvariantCulture);
        }

        y[row] = long.Parse(cells[7], CultureInfo.InvariantCulture);
    }

    return (x, y);
}
