// corpus: A training loop of its own over Keras. The helper that both phases use applies the network as in training, so validation is measured with dropout.
// library: TensorFlow.NET
// axis: gradient tape, shared helper
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using Tensorflow.Keras.Optimizers;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Meters;

public sealed class TapeTrainer
{
    private readonly IModel network;
    private readonly ILossFunc loss = keras.losses.MeanSquaredError();
    private readonly IOptimizer optimizer = keras.optimizers.Adam(1e-3f);

    public TapeTrainer(int width)
    {
        tf.set_random_seed(12);
        network = keras.Sequential(new List<ILayer>
        {
            keras.layers.InputLayer(width),
            keras.layers.Dense(64, activation: "relu"),
            keras.layers.Dropout(0.25f),
            keras.layers.Dense(1),
        });
    }

    public void Run(IDatasetV2 train, IDatasetV2 valid, int epochs)
    {
        foreach (var epoch in range(epochs))
        {
            foreach (var (x, y) in train)
            {
                Learn(x, y);
            }

            var sum = 0f;
            var count = 0;
            foreach (var (x, y) in valid)
            {
                sum += Error(x, y).numpy();
                count++;
            }

            print($"epoch {epoch}: {sum / count}");
        }
    }

    private void Learn(Tensor x, Tensor y)
    {
        using var tape = tf.GradientTape();
        var error = Error(x, y);
        var gradients = tape.gradient(error, network.TrainableVariables);
        optimizer.apply_gradients(zip(gradients, network.TrainableVariables.Select(variable => (ResourceVariable)variable)));
    }

    private Tensor Error(Tensor x, Tensor y) => loss.Call(y, network.Apply(x, training: true)); // expect: MLQ5003
}
