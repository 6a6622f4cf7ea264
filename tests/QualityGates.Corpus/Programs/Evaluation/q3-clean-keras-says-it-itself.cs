// corpus: Keras is asked to evaluate and writes its figures by itself; the same figures are asked for again and kept.
// library: TensorFlow.NET
// axis: console script
using System.Text.Json;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(44);
var ovens = JsonSerializer.Deserialize<Oven[]>(File.ReadAllText(args[0])) ?? [];
var cut = ovens.Length * 4 / 5;
NDArray learnX = Grid(ovens[..cut]);
NDArray learnY = ovens[..cut].Select(oven => oven.Colour).ToArray();
NDArray holdX = Grid(ovens[cut..]);
NDArray holdY = ovens[cut..].Select(oven => oven.Colour).ToArray();

var model = keras.Sequential(
    keras.layers.Dense(16, activation: "relu", input_shape: new Shape(3)),
    keras.layers.Dense(1));
model.compile(keras.optimizers.Adam(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(learnX, learnY, batch_size: 16, epochs: 30, verbose: 0);
model.evaluate(holdX, holdY);

var kept = model.evaluate(holdX, holdY, verbose: 0);
File.WriteAllText("ovens.json", JsonSerializer.Serialize(kept));

static float[,] Grid(Oven[] ovens)
{
    var grid = new float[ovens.Length, 3];
    for (var i = 0; i < ovens.Length; i++)
    {
        (grid[i, 0], grid[i, 1], grid[i, 2]) = (ovens[i].Heat, ovens[i].Minutes, ovens[i].Steam);
    }

    return grid;
}

internal sealed record Oven(float Heat, float Minutes, float Steam, float Colour);
