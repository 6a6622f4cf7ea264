// corpus: A tenth of the training images validates; test images are asked when everything is over.
// library: TensorFlow.NET
// axis: Keras
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var ((xTrain, yTrain), (xTest, yTest)) = keras.datasets.mnist.load_data();
var (trainX, testX) = (xTrain.reshape((-1, 784)) / 255f, xTest.reshape((-1, 784)) / 255f);

var inputs = keras.Input(784);
var outputs = keras.layers.Dense(10).Apply(keras.layers.Dense(128, activation: "relu").Apply(inputs));
var model = keras.Model(inputs, outputs);
model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
model.fit(trainX, yTrain, batch_size: 64, epochs: 10, validation_split: 0.1f);
var result = model.evaluate(testX, yTest, verbose: 0);
Console.WriteLine($"accuracy {result["accuracy"]:P2}");
