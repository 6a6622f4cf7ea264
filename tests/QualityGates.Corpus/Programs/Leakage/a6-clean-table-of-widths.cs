// corpus: Three Keras networks are scored on the test rows and shown as an ordered table; none of them is taken further.
// library: TensorFlow.NET
// axis: table
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(9);
var trainX = np.load(Path.Combine(args[0], "train_x.npy"));
var trainY = np.load(Path.Combine(args[0], "train_y.npy"));
var testX = np.load(Path.Combine(args[0], "test_x.npy"));
var testY = np.load(Path.Combine(args[0], "test_y.npy"));

var table = new List<(int Width, float Loss, float Error)>();
foreach (var width in new[] { 16, 32, 64 })
{
    var model = keras.Sequential(
        keras.layers.Dense(width, activation: "relu"),
        keras.layers.Dense(1));
    model.compile("adam", "mean_squared_error", new[] { "mean_absolute_error" });
    model.fit(trainX, trainY, batch_size: 32, epochs: 20, verbose: 0);
    var scores = model.evaluate(testX, testY, verbose: 0);
    table.Add((width, scores["loss"], scores["mean_absolute_error"]));
}

Console.WriteLine("width  loss  error");
foreach (var (width, loss, error) in table.OrderBy(row => row.Loss))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{width,5}  {loss:F3}  {error:F3}"));
}
