// corpus: A classifier of flowers in Keras whose loss is told logits and given a softmax; the prediction shown at the end is made in the mode of training.
// library: Keras
// axis: class
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public sealed class Flowers
{
    private readonly IModel _model;

    public Flowers()
    {
        tf.set_random_seed(4);
        var layers = keras.layers;
        var model = keras.Sequential();
        model.add(layers.Dense(64, activation: "relu", input_shape: new Shape(20)));
        model.add(layers.Dropout(0.3f));
        model.add(layers.Dense(5, activation: "softmax")); // expect: MLQ5006
        model.compile(
            optimizer: keras.optimizers.Adam(),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        _model = model;
    }

    public void Fit(NDArray x, NDArray y) => _model.fit(x, y, batch_size: 32, epochs: 10);

    public void Show(Tensor flower)
    {
        var scores = _model.Apply(flower, training: true); // expect: MLQ5003
        print(scores);
    }
}
