// corpus: One helper computes the loss of a batch for both phases and is told which it is; gradients are recorded around the phase that learns.
// library: TensorFlow.NET
// axis: gradient tape, mode handed on
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using Tensorflow.Keras.Optimizers;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Quays;

public sealed class BerthModel
{
    private readonly IModel network;
    private readonly ILossFunc loss = keras.losses.BinaryCrossentropy(from_logits: true);
    private readonly IOptimizer optimizer = keras.optimizers.Adam(2e-3f);

    public BerthModel(int width)
    {
        tf.set_random_seed(44);
        var input = keras.Input(shape: width);
        var hidden = keras.layers.Dense(32, activation: "relu").Apply(input);
        hidden = keras.layers.Dropout(0.4f).Apply(hidden);
        network = keras.Model(input, keras.layers.Dense(1).Apply(hidden));
    }

    public (float Train, float Valid) Epoch(IDatasetV2 train, IDatasetV2 valid)
    {
        var (learned, seen) = (0f, 0);
        foreach (var (x, y) in train)
        {
            using var tape = tf.GradientTape();
            var error = Loss(x, y, training: true);
            optimizer.apply_gradients(zip(tape.gradient(error, network.TrainableVariables), network.TrainableVariables.Select(variable => (ResourceVariable)variable)));
            learned += error.numpy();
            seen++;
        }

        var (held, count) = (0f, 0);
        foreach (var (x, y) in valid)
        {
            held += Loss(x, y, training: false).numpy();
            count++;
        }

        return (learned / seen, held / count);
    }

    private Tensor Loss(Tensor x, Tensor y, bool training) => loss.Call(y, network.Apply(x, training: training));
}
