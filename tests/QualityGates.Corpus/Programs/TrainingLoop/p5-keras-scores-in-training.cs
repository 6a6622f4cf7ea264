// corpus: A network of Keras is trained by a loop of its own; the accuracy on the test part is counted with training: true, so with dropout.
// library: TensorFlow.NET
// axis: custom loop, GradientTape
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public sealed class DigitStudy
{
    private readonly IModel _model;
    private readonly IOptimizer _optimizer = keras.optimizers.Adam(0.001f);

    public DigitStudy()
    {
        tf.set_random_seed(5);
        var inputs = keras.Input(shape: 784);
        var hidden = keras.layers.Dense(128, activation: "relu").Apply(inputs);
        var dropped = keras.layers.Dropout(0.5f).Apply(hidden);
        var outputs = keras.layers.Dense(10).Apply(dropped);
        _model = keras.Model(inputs, outputs, name: "digits");
    }

    public void Run(IDatasetV2 train, IDatasetV2 test)
    {
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        foreach (var (step, (x, y)) in enumerate(train))
        {
            using var tape = tf.GradientTape();
            var predictions = _model.Apply(x, training: true);
            var value = loss.Call(y, predictions);
            var gradients = tape.gradient(value, _model.TrainableVariables);
            _optimizer.apply_gradients(zip(gradients, _model.TrainableVariables.Select(variable => variable as ResourceVariable)));
            if (step % 100 == 0)
            {
                print($"step {step}: {(float)value}");
            }
        }

        print($"accuracy {Accuracy(test)}");
    }

    private float Accuracy(IDatasetV2 rows)
    {
        var batches = 0;
        var sum = 0f;
        foreach (var (_, (x, y)) in enumerate(rows))
        {
            var predictions = _model.Apply(x, training: true); // expect: MLQ5003
            var hits = tf.equal(tf.arg_max(predictions, 1), tf.cast(y, tf.int64));
            sum += (float)tf.reduce_mean(tf.cast(hits, tf.float32));
            batches++;
        }

        return sum / batches;
    }
}
