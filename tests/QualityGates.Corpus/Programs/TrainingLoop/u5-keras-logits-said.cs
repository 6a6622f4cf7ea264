// corpus: A Keras model gives plain scores and its loss is told so; it is judged by rows the library keeps apart.
// library: TensorFlow.NET
// axis: functional model, right
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(4);
var ((xTrain, yTrain), (xTest, yTest)) = keras.datasets.mnist.load_data();
xTrain = xTrain.reshape((60000, 784)) / 255f;
xTest = xTest.reshape((10000, 784)) / 255f;

var inputs = keras.Input(shape: 784);
var hidden = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
var outputs = keras.layers.Dense(10).Apply(hidden);
var model = keras.Model(inputs, outputs, name: "digits");
model.compile(optimizer: keras.optimizers.Adam(), loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), metrics: ["accuracy"]);
model.fit(xTrain, yTrain, batch_size: 64, epochs: 5, validation_split: 0.1f);
var results = model.evaluate(xTest, yTest, verbose: 0);
File.WriteAllText("digits.json", System.Text.Json.JsonSerializer.Serialize(results));
model.save("digits");
