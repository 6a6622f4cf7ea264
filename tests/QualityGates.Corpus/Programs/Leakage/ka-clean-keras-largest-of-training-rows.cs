// corpus: The largest reading of the training rows divides them and the test rows.
// library: Keras
// axis: function of the library, data set
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var x = np.load("readings.npy");
var y = np.load("consumption.npy");
var testX = np.load("readings-of-march.npy");
var testY = np.load("consumption-in-march.npy");
var largest = tf.reduce_max(tf.constant(x));

var model = keras.Sequential(
[
    keras.layers.Dense(24, activation: "relu"),
    keras.layers.Dense(1),
]);
model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanSquaredError(), ["mse"]);
model.fit(tf.divide(tf.constant(x), largest).numpy(), y, epochs: 10);

var scores = model.evaluate(tf.divide(tf.constant(testX), largest).numpy(), testY, verbose: 0);
return scores["mse"] < 0.1f ? 0 : 1;
