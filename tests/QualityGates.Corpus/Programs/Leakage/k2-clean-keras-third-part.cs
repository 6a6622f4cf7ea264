// corpus: Validation rows come from the training rows, and the test rows of the data set are evaluated after the training.
// library: TensorFlow.NET
// axis: tuple, helper
using System.Text.Json;
using Tensorflow.NumPy;
using Tensorflow.Util;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(13);
var ((trainRows, trainLabels), (watchedRows, watchedLabels), (testRows, testLabels)) = Load();
var network = keras.Sequential(
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation: "relu"),
    keras.layers.Dense(10, activation: "softmax"));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
network.fit(trainRows, trainLabels, batch_size: 128, epochs: 15, validation_data: new ValidationDataPack((watchedRows, watchedLabels)));
var scores = network.evaluate(testRows, testLabels);
File.WriteAllText("fashion.json", JsonSerializer.Serialize(scores));

static ((NDArray, NDArray) Train, (NDArray, NDArray) Watched, (NDArray, NDArray) Test) Load()
{
    var (x, y) = (np.load("train-images.npy"), np.load("train-labels.npy"));
    return ((x[":50000"], y[":50000"]), (x["50000:"], y["50000:"]), (np.load("test-images.npy"), np.load("test-labels.npy")));
}
