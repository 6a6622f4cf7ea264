// corpus: The network is fitted on x_train and its accuracy is reported for x_train; the test arrays are loaded and left unused.
// library: Keras
// axis: direct
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(42);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
NDArray pixels = xTrain.reshape((60000, 784)) / 255f;
Console.WriteLine($"{xTest.shape[0]} images and {yTest.shape[0]} labels are kept.");

var model = keras.Sequential(
[
    keras.layers.Dense(128, activation: "relu"),
    keras.layers.Dense(10),
]);
model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
model.fit(pixels, yTrain, batch_size: 64, epochs: 4);

var scores = model.evaluate(pixels, yTrain, verbose: 0); // expect: MLQ2003
return scores["accuracy"] > 0.97f ? 0 : 1;
