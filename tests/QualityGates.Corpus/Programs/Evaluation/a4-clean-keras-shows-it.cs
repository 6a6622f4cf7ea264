// corpus: The evaluation of a network for wine is a statement of its own, and shows its loss and error while it runs.
// library: TensorFlow.NET
// axis: script, functional model
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(50);

var bottles = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = bottles.Length * 4 / 5;
var (inputs, marks) = Split(bottles[..cut]);
var (otherInputs, otherMarks) = Split(bottles[cut..]);

var wine = keras.Input(shape: new Shape(11));
var hidden = keras.layers.Dense(48, "relu").Apply(wine);
var mark = keras.layers.Dense(1).Apply(hidden);
var model = keras.Model(wine, mark, name: "wine");
model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanAbsoluteError(), new[] { "mae" });
model.fit(inputs, marks, batch_size: 64, epochs: 40);
model.evaluate(otherInputs, otherMarks);
model.save(args[1]);

static (NDArray Inputs, NDArray Marks) Split(float[][] rows)
{
    var inputs = new float[rows.Length, 11];
    var marks = new float[rows.Length, 1];
    for (var row = 0; row < rows.Length; row++)
    {
        for (var column = 0; column < 11; column++)
        {
            inputs[row, column] = rows[row][column];
        }

        marks[row, 0] = rows[row][11];
    }

    return (inputs, marks);
}
