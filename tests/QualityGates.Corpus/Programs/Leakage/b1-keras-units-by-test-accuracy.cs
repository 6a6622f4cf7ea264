// corpus: Networks with different numbers of units are trained, each is evaluated on the test arrays, and MaxBy takes the best of the list for the report.
// library: Keras
// axis: list of value tuples, MaxBy
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
xTrain = xTrain.reshape((60000, 784)) / 255f;
xTest = xTest.reshape((10000, 784)) / 255f;

var trials = new List<(int Units, float Accuracy)>();
foreach (var units in new[] { 32, 64, 128, 256 })
{
    var model = keras.Sequential([keras.layers.Dense(units, activation: "relu"), keras.layers.Dense(10)]);
    model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
    model.fit(xTrain, yTrain, batch_size: 128, epochs: 5);
    trials.Add((units, model.evaluate(xTest, yTest, verbose: 0)["accuracy"]));
}

var best = trials.MaxBy(t => t.Accuracy); // expect: MLQ2006
Console.WriteLine($"{best.Units} units reach {best.Accuracy:P2} on the test images");
