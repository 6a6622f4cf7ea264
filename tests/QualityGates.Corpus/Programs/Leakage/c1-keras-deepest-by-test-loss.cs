// corpus: Three networks of different depth are trained; the one with the smallest loss on the test arrays is saved and its loss written down.
// library: Keras
// axis: OrderBy and First over anonymous objects
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(2);
NDArray x = np.load("waves_x.npy"), y = np.load("waves_y.npy");
NDArray trainX = x["0:2000"], trainY = y["0:2000"], testX = x["2000:"], testY = y["2000:"];

var tried = new[] { 16, 64, 256 }.Select(units =>
{
    var model = keras.Sequential([keras.layers.Dense(units, activation: "relu"), keras.layers.Dense(1)]);
    model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
    model.fit(trainX, trainY, epochs: 10, verbose: 0);
    return new { units, model, loss = model.evaluate(testX, testY, verbose: 0)["loss"] };
}).ToList();

var best = tried.OrderBy(t => t.loss).First(); // expect: MLQ2006
best.model.save("waves.keras");
File.WriteAllText("waves.txt", $"{best.units} units, test loss {best.loss}");
