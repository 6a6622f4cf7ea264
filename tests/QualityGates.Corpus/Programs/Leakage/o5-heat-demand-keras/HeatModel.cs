using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

namespace HeatDemand;

public sealed record HeatScore(float Loss, float MeanAbsoluteError);

public sealed class HeatModel
{
    private readonly IModel _network;

    public HeatModel()
    {
        var inputs = keras.Input(shape: Windows.Width + 1);
        var hidden = keras.layers.Dense(48, activation: "relu").Apply(inputs);
        hidden = keras.layers.Dropout(0.2f, seed: 5).Apply(hidden);
        _network = keras.Model(inputs, keras.layers.Dense(1).Apply(hidden));
        _network.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public HeatScore Train(Windows windows, int epochs)
    {
        _network.fit(windows.Train.X, windows.Train.Y, batch_size: 64, epochs: epochs, validation_data: (windows.Test.X, windows.Test.Y));
        var scores = _network.evaluate(windows.Test.X, windows.Test.Y, verbose: 0); // expect: MLQ2005
        return new HeatScore(scores["loss"], scores["mean_absolute_error"]);
    }

    public float[] Forecast(WindowSet windows) => _network.predict(windows.X).numpy().ToArray<float>();
}
