// corpus: The loop of its own applies the Keras network in training under a tape and without training where it scores.
// library: TensorFlow.NET
// axis: Keras, own loop, GradientTape
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Sugar;

public sealed class SugarLoop
{
    private readonly Sequential model = keras.Sequential(new List<ILayer>
    {
        keras.layers.InputLayer(new Shape(11)),
        keras.layers.Dense(48, activation: "relu"),
        keras.layers.Dropout(0.2f, seed: 3),
        keras.layers.Dense(1),
    });

    public List<float> Fit(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation, int epochs)
    {
        var optimizer = keras.optimizers.Adam(0.002f);
        var loss = keras.losses.MeanSquaredError();
        var history = new List<float>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var tape = tf.GradientTape();
                var error = loss.Call(y, model.Apply(x, training: true));
                var gradients = tape.gradient(error, model.TrainableVariables);
                optimizer.apply_gradients(zip(gradients, model.TrainableVariables));
            }

            var sum = 0f;
            foreach (var (x, y) in validation)
            {
                sum += (float)loss.Call(y, model.Apply(x, training: false));
            }

            history.Add(sum / validation.Count);
        }

        return history;
    }
}
