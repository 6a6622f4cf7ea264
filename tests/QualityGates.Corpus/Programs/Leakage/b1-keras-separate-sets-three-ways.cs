// corpus: Training arrays are cut into a fitting and a validation share for the callbacks of fit; the test arrays of the library are evaluated once.
// library: Keras
// axis: array slices by Slice object, method with tuple parameters
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(90);
var (trainX, trainY, testX, testY) = keras.datasets.cifar10.load_data();
trainX /= 255f;
testX /= 255f;

var fitting = (X: trainX[new Slice(0, 45000)], Y: trainY[new Slice(0, 45000)]);
var watching = (X: trainX[new Slice(45000, 50000)], Y: trainY[new Slice(45000, 50000)]);

var model = keras.Sequential([
    keras.layers.Conv2D(32, (3, 3), activation: "relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(10)]);
model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["acc"]);
model.fit(fitting.X, fitting.Y, batch_size: 64, epochs: 12, validation_data: (watching.X, watching.Y));

var seen = model.evaluate(watching.X, watching.Y, verbose: 0);
var result = model.evaluate(testX, testY, verbose: 0);
Console.WriteLine($"validation {seen["acc"]:P1}, test {result["acc"]:P1}");
return result["acc"] > 0.6f ? 0 : 1;
