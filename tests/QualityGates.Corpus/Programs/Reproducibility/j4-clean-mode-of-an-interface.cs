// corpus: An interface of the program has a method with the name of a call that does nothing; its implementation seeds Keras before the model is made.
// library: TensorFlow.NET, Keras
// axis: interface, look-alike names, top-level script
using System.Globalization;
using System.Text.Json;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

IExperimentMode mode = new RepeatableMode(seed: 23);
mode.set_deterministic_debug_mode("error");

var sheep = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var cut = sheep.Count * 4 / 5;
NDArray trainX = Sizes(sheep.Take(cut).ToList());
NDArray trainY = Wool(sheep.Take(cut).ToList());
NDArray testX = Sizes(sheep.Skip(cut).ToList());
NDArray testY = Wool(sheep.Skip(cut).ToList());

IModel model = keras.Sequential(
    keras.layers.Dense(16, activation: keras.activations.Relu),
    keras.layers.Dense(1));
model.compile(keras.optimizers.Adam(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(trainX, trainY, batch_size: 32, epochs: 40, verbose: 0);

var errors = model.evaluate(testX, testY, verbose: 0);
File.WriteAllText(args[1], JsonSerializer.Serialize(errors));

static float[,] Sizes(List<float[]> sheep)
{
    var sizes = new float[sheep.Count, 3];
    for (var row = 0; row < sheep.Count; row++)
    {
        for (var column = 0; column < 3; column++)
        {
            sizes[row, column] = sheep[row][column] / 100;
        }
    }

    return sizes;
}

static float[,] Wool(List<float[]> sheep)
{
    var wool = new float[sheep.Count, 1];
    for (var row = 0; row < sheep.Count; row++)
    {
        wool[row, 0] = sheep[row][3];
    }

    return wool;
}

internal interface IExperimentMode
{
    void set_deterministic_debug_mode(string level);
}

internal sealed class RepeatableMode(int seed) : IExperimentMode
{
    public void set_deterministic_debug_mode(string level)
    {
        tf.set_random_seed(seed);
        Console.WriteLine($"seed {seed}, differences are treated as {level}");
    }
}
