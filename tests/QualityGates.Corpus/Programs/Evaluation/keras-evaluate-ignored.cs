// corpus: The silent evaluation of a Keras model returns its scores to nobody.
// library: Keras
// axis: named arguments
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
NDArray trainPixels = xTrain.reshape((60000, 784)) / 255f;
NDArray testPixels = xTest.reshape((10000, 784)) / 255f;
var model = keras.Sequential(new List<ILayer> { keras.layers.Dense(64, activation: "relu"), keras.layers.Dense(10) });
model.compile(
    optimizer: keras.optimizers.SGD(0.01f),
    loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
    metrics: new[] { "accuracy" });
model.fit(x: trainPixels, y: yTrain, epochs: 3, verbose: 0);
model.evaluate(x: testPixels, y: yTest, verbose: 0); // expect: MLQ3002
model.save_weights("digits.h5");
