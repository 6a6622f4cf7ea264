// corpus: Arrays are centred by the mean of all rows before the last fifth is kept for the test.
// library: TensorFlow.NET
// axis: slices
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public static class EnergyNet
{
    public static float Run(NDArray x, NDArray y)
    {
        tf.set_random_seed(5);
        var mean = np.mean(x); // expect: MLQ2001
        x = x - mean;
        var trainX = x["0:800"];
        var trainY = y["0:800"];
        var testX = x["800:"];
        var testY = y["800:"];

        var model = keras.Sequential();
        model.add(keras.layers.Dense(32, activation: "relu", input_shape: 8));
        model.add(keras.layers.Dense(1));
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mae" });
        model.fit(trainX, trainY, batch_size: 32, epochs: 20);
        return model.evaluate(testX, testY)["loss"];
    }
}
