// corpus: A fitted Keras network with dropout is applied to the test rows with training switched on, and its error printed.
// library: TensorFlow.NET
// axis: Keras, console
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var trainX = np.load(Path.Combine(args[0], "train-x.npy"));
var trainY = np.load(Path.Combine(args[0], "train-y.npy"));
var testX = np.load(Path.Combine(args[0], "test-x.npy"));
var testY = np.load(Path.Combine(args[0], "test-y.npy"));

var layers = keras.layers;
var model = keras.Sequential(new List<ILayer>
{
    layers.InputLayer(new Shape(20)),
    layers.Dense(64, activation: "relu"),
    layers.Dropout(0.4f, seed: 1),
    layers.Dense(1),
});
model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanSquaredError(), new[] { "mae" });
model.fit(trainX, trainY, batch_size: 32, epochs: 20, verbose: 0);

var output = model.Apply(testX, training: true); // expect: MLQ5003
var squared = (float)keras.losses.MeanSquaredError().Call(testY, output);
var absolute = (float)keras.losses.MeanAbsoluteError().Call(testY, output);
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"mse={squared}\nmae={absolute}\n"));
