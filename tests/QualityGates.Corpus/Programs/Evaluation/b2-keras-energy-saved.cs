// corpus: A Keras regression net is fitted and saved; nothing ever evaluates it.
// library: Keras
// axis: builder class, fields
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var job = new LoadForecastJob();
job.Build();
job.Train(np.load("weather.npy"), np.load("load.npy"));
job.Store("load-forecast"); // expect: MLQ3001

public class LoadForecastJob
{
    private IModel model = null!;

    public LoadForecastJob() => tf.set_random_seed(7);

    public void Build()
    {
        var inputs = keras.Input(shape: 12, name: "weather");
        var x = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        x = keras.layers.Dense(32, activation: "relu").Apply(x);
        var outputs = keras.layers.Dense(1).Apply(x);
        model = keras.Model(inputs, outputs, name: "load");
        model.compile(keras.optimizers.Adam(0.001f), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public void Train(NDArray weather, NDArray load)
    {
        model.fit(weather, load, batch_size: 64, epochs: 20, verbose: 0);
    }

    public void Store(string folder)
    {
        model.save(folder);
    }
}
