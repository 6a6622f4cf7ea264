// corpus: Training with a validation share of the training arrays, evaluation on the test arrays.
// library: Keras
// axis: direct
using Tensorflow.Keras;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(7);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
var train = xTrain.reshape((60000, 784)) / 255f;
var test = xTest.reshape((10000, 784)) / 255f;

var model = keras.Sequential([keras.layers.Dense(64, activation: "relu"), keras.layers.Dropout(0.2f), keras.layers.Dense(10)]);
model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
model.fit(train, yTrain, batch_size: 128, epochs: 6, validation_split: 0.1f);

var onTrain = model.evaluate(train, yTrain, verbose: 0);
var onTest = model.evaluate(test, yTest, verbose: 0);
Console.WriteLine($"accuracy: train {onTrain["accuracy"]:P1}, test {onTest["accuracy"]:P1}");
return onTest["accuracy"] > 0.95f ? 0 : 1;
