// corpus: fit, evaluate and predict of Keras set the mode themselves, and Apply without more is inference; logits go to the loss that expects them.
// library: TensorFlow.NET
// axis: class
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public class DigitService
{
    private readonly IModel _model;

    public DigitService()
    {
        tf.set_random_seed(17);
        _model = Build();
        _model.compile(
            optimizer: keras.optimizers.RMSprop(1e-3f),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "acc" });
    }

    public float Learn(NDArray trainX, NDArray trainY, NDArray testX, NDArray testY)
    {
        _model.fit(trainX, trainY, batch_size: 64, epochs: 2, validation_split: 0.2f);
        return _model.evaluate(testX, testY)["accuracy"];
    }

    public NDArray Probabilities(Tensor rows)
    {
        Tensor logits = _model.Apply(rows);
        return tf.nn.softmax(logits).numpy();
    }

    private static IModel Build()
    {
        var inputs = keras.Input(shape: 784);
        var hidden = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        hidden = keras.layers.Dropout(0.5f).Apply(hidden);
        return keras.Model(inputs, keras.layers.Dense(10).Apply(hidden), name: "digits");
    }
}
