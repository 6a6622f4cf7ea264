// corpus: A network of Keras is built, trained and evaluated, and no seed is set anywhere.
// library: TensorFlow.NET
// axis: script
using Tensorflow;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var (x_train, y_train, x_test, y_test) = keras.datasets.mnist.load_data();
x_train = x_train.reshape((60000, 784)) / 255f;
x_test = x_test.reshape((10000, 784)) / 255f;

var inputs = keras.Input(shape: 784);
var outputs = keras.layers.Dense(64, activation: "relu").Apply(inputs);
outputs = keras.layers.Dense(10).Apply(outputs);
var model = keras.Model(inputs, outputs, name: "mnist");
model.compile(loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), optimizer: keras.optimizers.RMSprop(), metrics: new[] { "accuracy" });
model.fit(x_train, y_train, batch_size: 64, epochs: 2); // expect: MLQ1003
Console.WriteLine(model.evaluate(x_test, y_test)["accuracy"]);
