// corpus: The quick start: logits for a loss that is told of them, a sigmoid for one that wants probabilities.
// library: TensorFlow.NET
// axis: direct
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(3);
var ((x_train, y_train), (x_test, y_test)) = keras.datasets.mnist.load_data();
x_train = x_train.reshape((60000, 784)) / 255f;
x_test = x_test.reshape((10000, 784)) / 255f;

var inputs = keras.Input(shape: 784);
var dense = keras.layers.Dense(64, activation: "relu").Apply(inputs);
var outputs = keras.layers.Dense(10).Apply(dense);
var model = keras.Model(inputs, outputs, name: "mnist_model");
model.compile(
    loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
    optimizer: keras.optimizers.RMSprop(),
    metrics: new[] { "accuracy" });
model.fit(x_train, y_train, batch_size: 64, epochs: 2, validation_split: 0.2f);
var scores = model.evaluate(x_test, y_test, verbose: 2);
print(scores["accuracy"]);

var even = keras.Sequential(
    keras.layers.Dense(32, activation: "relu", input_shape: 784),
    keras.layers.Dense(1, activation: "sigmoid"));
even.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
even.fit(x_train, y_train, epochs: 1);
print(even.evaluate(x_test, y_test)["accuracy"]);
