// corpus: The last layer has no activation and the loss is told so; the network is applied in the mode of training under the tape only.
// library: Keras
// axis: own loop
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

internal sealed class KerasLoop
{
    private readonly IModel _model;

    public KerasLoop(int features, int classes)
    {
        tf.set_random_seed(1);
        var model = keras.Sequential();
        model.add(keras.layers.Dense(32, activation: "relu", input_shape: new Shape(features)));
        model.add(keras.layers.Dropout(0.2f));
        model.add(keras.layers.Dense(classes));
        _model = model;
    }

    public void Train(IDatasetV2 rows)
    {
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        var optimizer = keras.optimizers.Adam(0.001f);
        foreach (var (x, y) in rows)
        {
            using var tape = tf.GradientTape();
            Tensor logits = _model.Apply(x, training: true);
            var value = loss.Call(y, logits);
            var gradients = tape.gradient(value, _model.TrainableVariables);
            optimizer.apply_gradients(zip(gradients, _model.TrainableVariables.Select(v => (ResourceVariable)v)));
        }
    }

    public void Show(Tensor row)
    {
        Tensor logits = _model.Apply(row, training: false);
        print(logits);
    }
}
