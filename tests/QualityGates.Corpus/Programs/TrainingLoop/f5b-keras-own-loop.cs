// corpus: A loop of one's own in Keras: training calls the layers with training: true, and the evaluation does too.
// library: TensorFlow.NET
// axis: Apply
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace OwnLoop;

public sealed class OwnLoop
{
    private readonly IModel _model;

    public OwnLoop()
    {
        tf.set_random_seed(3);
        var inputs = keras.Input(shape: new Shape(12));
        var x = keras.layers.Dense(32, activation: "relu").Apply(inputs);
        x = keras.layers.Dropout(0.5f).Apply(x);
        _model = keras.Model(inputs, keras.layers.Dense(3).Apply(x));
    }

    public void Train(Tensor rows, Tensor labels, int steps)
    {
        var optimizer = keras.optimizers.Adam(0.001f);
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        for (var i = 0; i < steps; i++)
        {
            using var tape = tf.GradientTape();
            var logits = _model.Apply(rows, training: true);
            var value = loss.Call(labels, logits);
            var gradients = tape.gradient(value, _model.TrainableVariables);
            optimizer.apply_gradients(zip(gradients, _model.TrainableVariables.Select(v => v as ResourceVariable)));
        }
    }

    public float Accuracy(Tensor rows, Tensor labels)
    {
        var logits = _model.Apply(rows, training: true); // expect: MLQ5003
        var right = tf.equal(tf.math.argmax(logits, 1), tf.cast(labels, tf.int64));
        return (float)tf.reduce_mean(tf.cast(right, tf.float32)).numpy();
    }

    public Tensors Predict(Tensor rows) => _model.Apply(rows, training: false);
}
