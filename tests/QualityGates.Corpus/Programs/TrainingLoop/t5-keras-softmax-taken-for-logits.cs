// corpus: The last layer of a Keras network is a softmax and the loss is told to expect logits.
// library: TensorFlow.NET
// axis: class, fluent
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Fashion;

internal sealed class FashionTrainer
{
    private readonly IModel _model;

    public FashionTrainer()
    {
        tf.set_random_seed(12);
        var inputs = keras.Input(shape: (28, 28));
        var x = keras.layers.Flatten().Apply(inputs);
        x = keras.layers.Dense(128, activation: "relu").Apply(x);
        var outputs = keras.layers.Dense(10, activation: "softmax").Apply(x); // expect: MLQ5006
        _model = keras.Model(inputs, outputs, name: "fashion");
    }

    public void Train(NDArray x, NDArray y)
    {
        _model.compile(
            keras.optimizers.Adam(),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
        _model.fit(x, y, batch_size: 64, epochs: 5);
    }

    public void Test(NDArray x, NDArray y)
    {
        foreach (var (name, value) in _model.evaluate(x, y))
            print($"{name}: {value}");
    }

    private static void Main()
    {
        var trainer = new FashionTrainer();
        var ((x, y), (tx, ty)) = keras.datasets.mnist.load_data();
        trainer.Train(x / 255.0f, y);
        trainer.Test(tx / 255.0f, ty);
    }
}
