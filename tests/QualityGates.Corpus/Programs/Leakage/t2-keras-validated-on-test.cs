// corpus: Digits: the test arrays are the validation data of fit and are evaluated at the end.
// library: TensorFlow.NET
// axis: class with fields
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public class DigitExample
{
    private NDArray x_train, y_train, x_test, y_test;
    private IModel model;

    public bool Run()
    {
        tf.set_random_seed(1);
        PrepareData();
        BuildModel();
        model.fit(x_train, y_train, batch_size: 64, epochs: 5, validation_data: (x_test, y_test));
        var result = model.evaluate(x_test, y_test); // expect: MLQ2005
        return result["accuracy"] > 0.95f;
    }

    private void PrepareData()
    {
        (x_train, y_train, x_test, y_test) = keras.datasets.mnist.load_data();
        x_train = x_train.reshape((60000, 784)) / 255f;
        x_test = x_test.reshape((10000, 784)) / 255f;
    }

    private void BuildModel()
    {
        var inputs = keras.Input(shape: 784);
        var x = keras.layers.Dense(64, activation: "relu").Apply(inputs);
        var outputs = keras.layers.Dense(10).Apply(x);
        model = keras.Model(inputs, outputs, name: "digits");
        model.compile(optimizer: keras.optimizers.Adam(), loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), metrics: new[] { "accuracy" });
    }
}
