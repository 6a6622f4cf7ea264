// corpus: A small network of Keras; the seed of TensorFlow is set in the constructor before anything is made.
// library: TensorFlow.NET
// axis: constructor
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

internal sealed class Experiment
{
    private readonly IModel _model;

    public Experiment(int seed)
    {
        tf.set_random_seed(seed);
        var inputs = keras.Input(shape: 30);
        var outputs = keras.layers.Dense(1, activation: keras.activations.Sigmoid).Apply(keras.layers.Dense(16, activation: keras.activations.Relu).Apply(inputs));
        _model = keras.Model(inputs, outputs);
        _model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), ["accuracy"]);
    }

    public float Run(Tensorflow.NumPy.NDArray x, Tensorflow.NumPy.NDArray y, Tensorflow.NumPy.NDArray testX, Tensorflow.NumPy.NDArray testY)
    {
        _model.fit(x, y, batch_size: 32, epochs: 10);
        return _model.evaluate(testX, testY)["accuracy"];
    }
}

internal static class Program
{
    private static void Main()
    {
        var experiment = new Experiment(seed: 11);
        var x = Tensorflow.NumPy.np.load("x.npy");
        var y = Tensorflow.NumPy.np.load("y.npy");
        Console.WriteLine(experiment.Run(x["0:400"], y["0:400"], x["400:"], y["400:"]));
    }
}
