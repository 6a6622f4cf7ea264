// corpus: The slices ":900" and "700:" of one array share two hundred rows.
// library: Keras
// axis: slices
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(3);
NDArray x = np.load("signals_x.npy");
NDArray y = np.load("signals_y.npy");
NDArray xTrain = x[":900"], yTrain = y[":900"];
NDArray xTest = x["700:"], yTest = y["700:"];

var model = keras.Sequential([keras.layers.Dense(32, activation: "relu"), keras.layers.Dense(1)]);
model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
model.fit(xTrain, yTrain, batch_size: 32, epochs: 20);
var scores = model.evaluate(xTest, yTest); // expect: MLQ2004
File.WriteAllText("signals.txt", $"{scores["loss"]} {scores["mean_absolute_error"]}"); // expect: MLQ1008
