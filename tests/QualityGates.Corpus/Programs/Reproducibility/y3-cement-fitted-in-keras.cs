// corpus: A script builds a network of Keras for the strength of cement in a local function and fits it; TensorFlow never gets a seed.
// library: TensorFlow.NET
// axis: top-level script
using System.Text.Json;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

var trainX = np.load(args[0]);
var trainY = np.load(args[1]);
var testX = np.load(args[2]);
var testY = np.load(args[3]);
Console.WriteLine($"{trainX.shape} rows to train with, {testX.shape} to test with");

var model = Build(inputs: 8);
model.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanSquaredError(), new[] { "mean_absolute_error" });
model.fit(trainX, trainY, batch_size: 32, epochs: 40); // expect: MLQ1003
var metrics = model.evaluate(testX, testY);
File.WriteAllText(args[4], JsonSerializer.Serialize(metrics));

Sequential Build(int inputs) => keras.Sequential(
    keras.layers.InputLayer(inputs),
    keras.layers.Dense(32, activation: "relu"),
    keras.layers.Dense(16, activation: "relu"),
    keras.layers.Dense(1));
