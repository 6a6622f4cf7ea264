// corpus: Keras prints the scores of evaluate by itself unless told otherwise, so the result need not be read.
// library: Keras
// axis: direct
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
NDArray train = xTrain.reshape((60000, 784)) / 255f;
NDArray test = xTest.reshape((10000, 784)) / 255f;
var model = keras.Sequential(new List<ILayer> { keras.layers.Dense(32, activation: "relu"), keras.layers.Dense(10) });
model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
model.fit(train, yTrain, batch_size: 64, epochs: 2);
model.evaluate(test, yTest, verbose: 2);
