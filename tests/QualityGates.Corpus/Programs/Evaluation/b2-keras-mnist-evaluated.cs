// corpus: The Keras tutorial on digits: fitted on the train arrays, evaluated on the test arrays, the numbers are kept before the model is saved.
// library: Keras
// axis: class with fields, tuple deconstruction
using System;
using System.IO;
using System.Linq;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var digits = new DigitsNet();
digits.Prepare();
digits.Run();

public class DigitsNet
{
    private IModel model = null!;
    private NDArray x_train = null!, y_train = null!, x_test = null!, y_test = null!;

    public void Prepare()
    {
        tf.set_random_seed(1);
        (x_train, y_train, x_test, y_test) = keras.datasets.mnist.load_data();
        x_train = x_train.reshape((60000, 784)) / 255f;
        x_test = x_test.reshape((10000, 784)) / 255f;
    }

    public void Run()
    {
        var inputs = keras.Input(shape: 784);
        var outputs = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        outputs = keras.layers.Dense(10).Apply(outputs);
        model = keras.Model(inputs, outputs, name: "mnist_model");
        model.summary();
        model.compile(loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), optimizer: keras.optimizers.RMSprop(), metrics: new[] { "accuracy" });
        model.fit(x_train, y_train, batch_size: 64, epochs: 2, validation_split: 0.2f);
        var results = model.evaluate(x_test, y_test, verbose: 2);
        File.WriteAllLines("mnist.txt", results.Select(pair => $"{pair.Key}={pair.Value:R}")); // expect: MLQ1008
        model.save("mnist_model");
    }
}
