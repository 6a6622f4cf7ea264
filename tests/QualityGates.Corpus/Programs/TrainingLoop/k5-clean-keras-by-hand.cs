// corpus: Keras by hand: training: true under the tape, false outside of it, and logits beside a loss that is told so.
// library: TensorFlow.NET
// axis: tape, field, local function
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace ByTheBook;

public sealed class Gradual
{
    private readonly IModel _model;

    public Gradual()
    {
        tf.set_random_seed(26);
        var inputs = keras.Input(shape: new Shape(16));
        var hidden = keras.layers.Dense(32, activation: "relu").Apply(inputs);
        hidden = keras.layers.Dropout(0.25f).Apply(hidden);
        _model = keras.Model(inputs, keras.layers.Dense(4).Apply(hidden), name: "gradual");
    }

    public void Fit(Tensor rows, Tensor labels, int steps)
    {
        var optimizer = keras.optimizers.Adam(0.003f);
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        for (var i = 0; i < steps; i++)
        {
            using var tape = tf.GradientTape();
            var value = loss.Call(labels, Scores(rows, learning: true));
            var gradients = tape.gradient(value, _model.TrainableVariables);
            optimizer.apply_gradients(zip(gradients, _model.TrainableVariables.Select(variable => variable as ResourceVariable)));
        }
    }

    public float Accuracy(Tensor rows, Tensor labels)
    {
        var guesses = tf.math.argmax(Scores(rows, learning: false), 1);
        return (float)tf.reduce_mean(tf.cast(tf.equal(guesses, tf.cast(labels, tf.int64)), tf.float32)).numpy();
    }

    private Tensor Scores(Tensor rows, bool learning) => _model.Apply(rows, training: learning);
}
