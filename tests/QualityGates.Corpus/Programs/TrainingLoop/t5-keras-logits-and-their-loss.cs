// corpus: A Keras network that ends in a plain layer, with a loss for logits, trained and evaluated.
// library: TensorFlow.NET
// axis: Sequential
using Tensorflow;
using Tensorflow.Keras;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(33);
var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.load_data();
trainX = trainX.reshape((60000, 784)) / 255f;
testX = testX.reshape((10000, 784)) / 255f;

var model = keras.Sequential(
    keras.layers.Dense(64, keras.activations.Relu, input_shape: new Shape(784)),
    keras.layers.Dropout(0.2f),
    keras.layers.Dense(10));
model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
model.fit(trainX, trainY, batch_size: 128, epochs: 3, validation_split: 0.1f);
var result = model.evaluate(testX, testY);
Console.WriteLine(string.Join(", ", result.Select(pair => $"{pair.Key} {pair.Value:F4}")));
