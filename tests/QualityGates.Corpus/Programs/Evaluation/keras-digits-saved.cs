// corpus: A Keras network is fitted on the digits and saved; the test arrays are loaded but never used.
// library: Keras
// axis: tuple, direct
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var (xTrain, yTrain, _, _) = keras.datasets.mnist.load_data();
NDArray pixels = xTrain.reshape((60000, 784)) / 255f;
var model = keras.Sequential(new List<ILayer>
{
    keras.layers.Dense(128, activation: "relu"),
    keras.layers.Dense(10),
});
model.compile(
    optimizer: keras.optimizers.Adam(),
    loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
    metrics: new[] { "accuracy" });
model.fit(pixels, yTrain, batch_size: 64, epochs: 5);
model.save("digits"); // expect: MLQ3001
