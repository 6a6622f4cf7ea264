// corpus: A Keras regression with a validation share and a test set, seeds set first, activations that fit their losses.
// library: Keras
// axis: class with build, train and test
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public sealed class FuelModel
{
    private readonly IModel _model;

    public FuelModel(int features)
    {
        tf.set_random_seed(7);
        var inputs = keras.Input(shape: features);
        var x = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        x = keras.layers.Dropout(0.2f, seed: 7).Apply(x);
        _model = keras.Model(inputs, keras.layers.Dense(1).Apply(x));
        _model.compile(keras.optimizers.RMSprop(0.001f), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public void Train(NDArray x, NDArray y) => _model.fit(x, y, batch_size: 32, epochs: 40, validation_split: 0.2f);

    public double Test(NDArray x, NDArray y) => _model.evaluate(x, y).Last().Value;
}
