// corpus: A network is watched on the test arrays while it trains, and the same arrays give the number of the report.
// library: TensorFlow.NET
// axis: static imports, class with fields
using System.Text.Json;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using Tensorflow.Util;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Tracks;

public sealed class Lesson
{
    private readonly IModel _model;

    public Lesson()
    {
        tf.set_random_seed(9);
        var inputs = keras.Input(shape: 20);
        var hidden = keras.layers.Dense(32, activation: keras.activations.Relu).Apply(inputs);
        _model = keras.Model(inputs, keras.layers.Dense(4).Apply(hidden));
        _model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
    }

    public Dictionary<string, float> Run(NDArray x, NDArray y)
    {
        var (trainX, trainY) = (x[":900"], y[":900"]);
        var (testX, testY) = (x["900:"], y["900:"]);
        _model.fit(trainX, trainY, batch_size: 32, epochs: 30, validation_data: new ValidationDataPack((testX, testY)));
        return _model.evaluate(testX, testY, verbose: 0); // expect: MLQ2005
    }
}

public static class Program
{
    public static void Main()
    {
        var x = np.load("tracks-x.npy");
        var y = np.load("tracks-y.npy");
        File.WriteAllText("tracks.json", JsonSerializer.Serialize(new Lesson().Run(x, y)));
    }
}
