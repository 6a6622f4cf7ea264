// corpus: A network of Keras is evaluated on the arrays it was fitted with; the test arrays are loaded and left alone.
// library: TensorFlow.NET
// axis: another library, class with phases
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Digits;

public sealed class DigitNet
{
    private NDArray? _trainImages, _trainLabels, _testImages, _testLabels;
    private IModel? _model;

    public void Load()
    {
        tf.set_random_seed(1);
        ((_trainImages, _trainLabels), (_testImages, _testLabels)) = keras.datasets.mnist.load_data();
        _trainImages = _trainImages!.reshape(new Shape(60000, 784)) / 255f;
        _testImages = _testImages!.reshape(new Shape(10000, 784)) / 255f;
    }

    public void Build()
    {
        var inputs = keras.Input(shape: new Shape(784));
        var hidden = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        var outputs = keras.layers.Dense(10).Apply(hidden);
        _model = keras.Model(inputs, outputs, name: "digits");
        _model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
    }

    public Dictionary<string, float> Run()
    {
        Load();
        Build();
        _model!.fit(_trainImages!, _trainLabels!, batch_size: 64, epochs: 3);
        return _model.evaluate(_trainImages!, _trainLabels!); // expect: MLQ2003
    }
}
