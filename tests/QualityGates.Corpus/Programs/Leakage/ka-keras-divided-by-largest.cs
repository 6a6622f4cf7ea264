// corpus: Readings are divided by the largest of each column over all rows before the data set is cut in two.
// library: Keras
// axis: function of the library, data set
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var x = tf.constant(np.load("readings.npy"));
var y = tf.constant(np.load("consumption.npy"));
var largest = tf.reduce_max(x); // expect: MLQ2001
var rows = tf.data.Dataset.from_tensor_slices(tf.divide(tf.cast(x, Tensorflow.TF_DataType.TF_FLOAT), largest), y);
var train = rows.take(800).batch(32);
var test = rows.skip(800).batch(32);

var model = keras.Sequential(
[
    keras.layers.Dense(24, activation: "relu"),
    keras.layers.Dense(1),
]);
model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanSquaredError(), ["mse"]);
model.fit(train, epochs: 10);

var scores = model.evaluate(test, verbose: 0);
return scores["mse"] < 0.1f ? 0 : 1;
