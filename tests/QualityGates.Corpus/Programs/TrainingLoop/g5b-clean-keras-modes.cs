// corpus: The step of training asks for training behaviour, the evaluation for none; a helper takes it as an argument.
// library: TensorFlow.NET
// axis: named argument, helper, optional parameter
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Kilns;

public sealed class CrackModel
{
    private readonly IModel model;

    public CrackModel()
    {
        tf.set_random_seed(4);
        var inputs = keras.Input(shape: 12);
        var hidden = keras.layers.Dense(24, activation: keras.activations.Relu).Apply(inputs);
        hidden = keras.layers.Dropout(0.4f).Apply(hidden);
        model = keras.Model(inputs, keras.layers.Dense(2).Apply(hidden));
    }

    private Tensor Scores(Tensors rows, bool training = false) => model.Apply(rows, training: training);

    public void Step(Tensor x, Tensor y)
    {
        var optimizer = keras.optimizers.Adam(1e-3f);
        using var tape = tf.GradientTape();
        var value = keras.losses.SparseCategoricalCrossentropy(from_logits: true).Call(y, Scores(x, training: true));
        var gradients = tape.gradient(value, model.TrainableVariables);
        optimizer.apply_gradients(zip(gradients, model.TrainableVariables.Select(v => v as ResourceVariable)));
    }

    public float Accuracy(Tensor x, Tensor y)
    {
        var guess = tf.math.argmax(Scores(x), 1);
        return (float)tf.reduce_mean(tf.cast(tf.equal(guess, y), TF_DataType.TF_FLOAT)).numpy();
    }
}
