// corpus: The last layer of a Keras model has a softmax and the loss is told to expect logits; a second model has neither activation nor that.
// library: Keras
// axis: fluent layers
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(12);
var ((trainX, trainY), (testX, testY)) = Mnist();

var twice = Model(activation: "softmax"); // expect: MLQ5006
twice.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
twice.fit(trainX, trainY, batch_size: 64, epochs: 5);
Report(twice);

var probabilities = Model(activation: "softmax");
probabilities.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
probabilities.fit(trainX, trainY, batch_size: 64, epochs: 5);
Report(probabilities);

var logits = Model(activation: "linear");
logits.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
logits.fit(trainX, trainY, batch_size: 64, epochs: 5);
Report(logits);

void Report(IModel model)
{
    foreach (var (name, value) in model.evaluate(testX, testY))
    {
        Console.WriteLine($"{name}: {value}");
    }
}

static IModel Model(string activation)
{
    var inputs = keras.Input(shape: 784);
    var hidden = keras.layers.Dense(64, activation: "relu").Apply(inputs);
    var outputs = keras.layers.Dense(10, activation: activation).Apply(hidden);
    return keras.Model(inputs, outputs);
}

static ((Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray), (Tensorflow.NumPy.NDArray, Tensorflow.NumPy.NDArray)) Mnist()
{
    var ((x, y), (heldX, heldY)) = keras.datasets.mnist.load_data();
    return ((x.reshape((60000, 784)) / 255f, y), (heldX.reshape((10000, 784)) / 255f, heldY));
}
