// corpus: Two inputs meet in one Keras model with a sigmoid at the end, and a loss that takes probabilities. Compiled, fitted with a part for validation, evaluated on a third.
// library: TensorFlow.NET
// axis: functional model, callbacks, local functions
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using Tensorflow.Util;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(31);
var model = Build(40, 25);
model.summary();
model.compile(keras.optimizers.RMSprop(5e-4f), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });

var train = Read("clicks-train.csv");
var valid = Read("clicks-valid.csv");
var test = Read("clicks-test.csv");
model.fit(train.X, train.Y, batch_size: 256, epochs: 6, validation_data: new ValidationDataPack((valid.X, valid.Y)));
var scores = model.evaluate(test.X, test.Y, verbose: 0);
Console.WriteLine(string.Join(", ", scores.Select(score => $"{score.Key} {score.Value:F3}")));
model.save_weights("clicks.h5");

IModel Build(int users, int items)
{
    var input = keras.Input(shape: users + items);
    var tower = Block(input, 64);
    tower = Block(tower, 32);
    var output = keras.layers.Dense(1, activation: "sigmoid").Apply(tower);
    return keras.Model(input, output);
}

Tensors Block(Tensors x, int units)
{
    x = keras.layers.Dense(units, activation: "relu").Apply(x);
    x = keras.layers.BatchNormalization().Apply(x);
    return keras.layers.Dropout(0.2f).Apply(x);
}

(NDArray X, NDArray Y) Read(string file)
{
    var rows = File.ReadLines(file).Select(line => line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
    var x = np.array(rows.SelectMany(row => row[..^1]).ToArray()).reshape((rows.Length, rows[0].Length - 1));
    var y = np.array(rows.Select(row => row[^1]).ToArray()).reshape((rows.Length, 1));
    return (x, y);
}
