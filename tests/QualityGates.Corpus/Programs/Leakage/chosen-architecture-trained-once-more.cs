// corpus: The number of neurons is chosen on validation rows, the network trained again on both parts, and the test rows give one final figure.
// library: Keras
// axis: local function
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(17);
NDArray x = np.load("spectra_x.npy"), y = np.load("spectra_y.npy");
var (train, trainY) = (x["0:600"], y["0:600"]);
var (valid, validY) = (x["600:800"], y["600:800"]);

var neurons = new[] { 8, 16, 32 }.MinBy(count => Trained(count, train, trainY).evaluate(valid, validY, verbose: 0)["loss"]);
var final = Trained(neurons, x["0:800"], y["0:800"]);
var scores = final.evaluate(x["800:"], y["800:"], verbose: 0);
File.WriteAllText("spectra.txt", $"{neurons} neurons: {scores["loss"]}");

IModel Trained(int count, NDArray inputs, NDArray targets)
{
    var model = keras.Sequential([keras.layers.Dense(count, activation: "relu"), keras.layers.Dense(1)]);
    model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
    model.fit(inputs, targets, batch_size: 20, epochs: 40, verbose: 0);
    return model;
}
