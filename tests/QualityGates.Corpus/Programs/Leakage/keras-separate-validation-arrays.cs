// corpus: The last tenth of the training arrays is validation data; the test arrays are only evaluated.
// library: Keras
// axis: slices
using Tensorflow.Keras;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var (x, y, xTest, yTest) = keras.datasets.cifar10.load_data();
var (xTrain, yTrain) = (x["0:45000"] / 255f, y["0:45000"]);
var (xValid, yValid) = (x["45000:50000"] / 255f, y["45000:50000"]);

var model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(256, activation: "relu"), keras.layers.Dense(10)]);
model.compile(keras.optimizers.SGD(0.01f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
var history = model.fit(xTrain, yTrain, epochs: 10, validation_data: (xValid, yValid));
var scores = model.evaluate(xTest / 255f, yTest, verbose: 0);
Console.WriteLine($"best validation {history.history["val_accuracy"].Max():P1}, test {scores["accuracy"]:P1}");
return scores["accuracy"] > 0.5f ? 0 : 1;
