// corpus: A small network foresees the demand for power; the test quarter is given to the fit as validation data and evaluated afterwards.
// library: TensorFlow.NET
// axis: keras, class with tuple
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Grid.Demand;

public sealed class DemandNetwork
{
    private readonly Sequential _network;

    public DemandNetwork(int inputs)
    {
        tf.set_random_seed(9);
        _network = keras.Sequential(
            keras.layers.Dense(32, activation: "relu", input_shape: inputs),
            keras.layers.Dense(16, activation: "relu"),
            keras.layers.Dense(1));
        _network.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanSquaredError(), new[] { "mean_absolute_error" });
    }

    public IReadOnlyDictionary<string, float> LearnAndJudge(NDArray hours, NDArray demand, int cut)
    {
        var (trainX, trainY) = (hours[new Slice(0, cut)], demand[new Slice(0, cut)]);
        var (testX, testY) = (hours[new Slice(cut)], demand[new Slice(cut)]);
        _network.fit(trainX, trainY, batch_size: 64, epochs: 30, validation_data: (testX, testY));
        return _network.evaluate(testX, testY); // expect: MLQ2005
    }
}
