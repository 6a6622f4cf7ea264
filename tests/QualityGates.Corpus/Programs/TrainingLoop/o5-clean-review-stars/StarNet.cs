using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

namespace ReviewStars;

public sealed class StarNet
{
    private readonly IModel _model;

    public StarNet(int words, int length)
    {
        var inputs = keras.Input(shape: length);
        var x = keras.layers.Embedding(words, 32, input_length: length).Apply(inputs);
        x = keras.layers.Flatten().Apply(x);
        x = keras.layers.Dense(32, activation: "relu").Apply(x);
        x = keras.layers.Dropout(0.4f, seed: 3).Apply(x);
        var outputs = keras.layers.Dense(1, activation: "sigmoid").Apply(x);
        _model = keras.Model(inputs, outputs, name: "stars");
        _model.compile(keras.optimizers.Adam(1e-3f), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
    }

    public IReadOnlyList<float> Fit((NDArray X, NDArray Y) train, (NDArray X, NDArray Y) watched, int epochs)
    {
        var run = _model.fit(train.X, train.Y, batch_size: 64, epochs: epochs, validation_data: (watched.X, watched.Y));
        return run.history["val_loss"];
    }

    public Dictionary<string, float> Evaluate((NDArray X, NDArray Y) rows) => _model.evaluate(rows.X, rows.Y, verbose: 0);

    public float[] Ask(NDArray x) => _model.predict(x).numpy().ToArray<float>();
}
