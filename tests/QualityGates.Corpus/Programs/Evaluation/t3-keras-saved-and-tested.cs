// corpus: A network of Keras is fitted, evaluated by another method and saved by a third.
// library: TensorFlow.NET
// axis: class with methods
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public sealed class PriceNetwork
{
    private readonly IModel _model;

    public PriceNetwork(int inputs)
    {
        tf.set_random_seed(1);
        var input = keras.Input(shape: inputs);
        var hidden = keras.layers.Dense(32, activation: "relu").Apply(input);
        _model = keras.Model(input, keras.layers.Dense(1).Apply(hidden));
        _model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public void Train(NDArray x, NDArray y) => _model.fit(x, y, batch_size: 32, epochs: 50);

    public float Test(NDArray x, NDArray y) => _model.evaluate(x, y)["mae"];

    public void Save(string folder) => _model.save_weights(folder);
}
