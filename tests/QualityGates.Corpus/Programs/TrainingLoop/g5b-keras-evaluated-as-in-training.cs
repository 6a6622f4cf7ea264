// corpus: A helper with a parameter that says "training" by default is also what the evaluation calls.
// library: TensorFlow.NET
// axis: default parameter, helper, service class
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Parcels;

public sealed class DamageModel
{
    private readonly IModel model;

    public DamageModel()
    {
        tf.set_random_seed(4);
        var inputs = keras.Input(shape: 30);
        var hidden = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        hidden = keras.layers.Dropout(0.4f).Apply(hidden);
        model = keras.Model(inputs, keras.layers.Dense(2).Apply(hidden));
    }

    private Tensor Scores(Tensors rows, bool training = true) => model.Apply(rows, training: training);

    public void Learn(Tensor x, Tensor y, int steps)
    {
        var optimizer = keras.optimizers.Adam(1e-3f);
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        for (var step = 0; step < steps; step++)
        {
            using var tape = tf.GradientTape();
            var value = loss.Call(y, Scores(x));
            var gradients = tape.gradient(value, model.TrainableVariables);
            optimizer.apply_gradients(zip(gradients, model.TrainableVariables.Select(v => v as ResourceVariable)));
        }
    }

    public float Accuracy(Tensor x, Tensor y)
    {
        var guess = tf.math.argmax(Scores(x), 1); // expect: MLQ5003
        var hits = tf.cast(tf.equal(guess, y), TF_DataType.TF_FLOAT);
        return (float)tf.reduce_mean(hits).numpy();
    }
}
