// corpus: Keras holds back a share of the train arrays for validation, both parts are scaled by a constant, and the test arrays are evaluated.
// library: TensorFlow.NET
// axis: right
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Signs;

internal static class Program
{
    private static void Main()
    {
        tf.set_random_seed(7);
        var ((xTrain, yTrain), (xTest, yTest)) = keras.datasets.mnist.load_data();
        xTrain = xTrain.reshape(new Shape(60000, 784)) / 255f;
        xTest = xTest.reshape(new Shape(10000, 784)) / 255f;

        var inputs = keras.Input(shape: new Shape(784));
        var hidden = keras.layers.Dense(128, activation: "relu").Apply(inputs);
        var outputs = keras.layers.Dense(10).Apply(hidden);
        var model = keras.Model(inputs, outputs);
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
        model.fit(xTrain, yTrain, batch_size: 64, epochs: 4, validation_split: 0.1f);

        var figures = model.evaluate(xTest, yTest);
        File.WriteAllText("signs.json", System.Text.Json.JsonSerializer.Serialize(figures));
        model.save_weights("signs.h5");
    }
}
