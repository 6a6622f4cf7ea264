// corpus: A classifier of Keras is built and fitted by Main's helper class; no seed anywhere.
// library: TensorFlow.NET
// axis: class
using Tensorflow;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

internal sealed class DigitModel
{
    private readonly IModel _model;

    public DigitModel()
    {
        var inputs = keras.Input(shape: 784);
        var hidden = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        var outputs = keras.layers.Dense(10).Apply(hidden);
        _model = keras.Model(inputs, outputs, name: "digits");
        _model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
    }

    public void Train(int epochs)
    {
        var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.load_data();
        trainX = trainX.reshape((60000, 784)) / 255f;
        testX = testX.reshape((10000, 784)) / 255f;
        _model.fit(trainX, trainY, batch_size: 128, epochs: epochs, validation_split: 0.1f);
        var scores = _model.evaluate(testX, testY, verbose: 0);
        print(scores["accuracy"]);
    }
}

internal static class Program
{
    private static void Main()
    {
        var digits = new DigitModel();
        digits.Train(epochs: 5); // expect: MLQ1003
    }
}
