// corpus: Keras: probabilities beside a loss that is told logits, and a forecast for people with dropout on.
// library: TensorFlow.NET
// axis: field, functional API, method
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Weather;

public sealed class WeatherModel
{
    private readonly IModel _model;

    public WeatherModel(int features)
    {
        tf.set_random_seed(8);
        var inputs = keras.Input(shape: new Shape(features));
        var hidden = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        hidden = keras.layers.Dropout(0.4f).Apply(hidden);
        var outputs = keras.layers.Dense(3, activation: "softmax").Apply(hidden); // expect: MLQ5006
        _model = keras.Model(inputs, outputs, name: "weather");
    }

    public void Fit(NDArray x, NDArray y)
    {
        _model.compile(
            optimizer: keras.optimizers.Adam(0.002f),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        _model.fit(x, y, batch_size: 64, epochs: 12, validation_split: 0.1f);
    }

    public void Show(NDArray today)
    {
        var probabilities = Run(today, learning: true)[0].numpy(); // expect: MLQ5003
        Console.WriteLine($"sun {probabilities[0]}, rain {probabilities[1]}, snow {probabilities[2]}");
    }

    private Tensors Run(NDArray rows, bool learning) => _model.Apply(tf.constant(rows), training: learning);
}

public static class Entry
{
    public static void Main()
    {
        var x = np.load("x.npy");
        var y = np.load("y.npy");
        var weather = new WeatherModel((int)x.shape[1]);
        weather.Fit(x, y);
        weather.Show(x["0:1"]);
    }
}
