// corpus: The test digits are watched in every epoch as validation data, and evaluated as test digits in the end.
// library: TensorFlow.NET
// axis: class, field, tuple
using System.Globalization;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var digits = new Digits();
digits.Prepare();
digits.Build();
digits.Train(epochs: 8);
digits.Test();

public class Digits
{
    private NDArray x_train = null!, y_train = null!, x_test = null!, y_test = null!;
    private Sequential model = null!;

    public void Prepare()
    {
        tf.set_random_seed(1);
        ((x_train, y_train), (x_test, y_test)) = Load();
        (x_train, x_test) = (x_train / 255f, x_test / 255f);
    }

    public void Build()
    {
        model = keras.Sequential(keras.layers.Flatten(), keras.layers.Dense(64, activation: "relu"), keras.layers.Dense(10, activation: "softmax"));
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
    }

    public void Train(int epochs)
    {
        var watched = (x_test, y_test);
        model.fit(x_train, y_train, batch_size: 64, epochs: epochs, validation_data: watched);
    }

    public void Test()
    {
        var result = model.evaluate(x_test, y_test, verbose: 0); // expect: MLQ2005
        File.WriteAllText("keras.txt", result["accuracy"].ToString("F4", CultureInfo.InvariantCulture));
    }

    private static ((NDArray, NDArray) Train, (NDArray, NDArray) Test) Load()
    {
        var pass = keras.datasets.mnist.load_data();
        return (pass.Train, pass.Test);
    }
}
