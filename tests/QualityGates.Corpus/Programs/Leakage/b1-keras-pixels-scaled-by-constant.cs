// corpus: Both parts of a library data set are divided by 255 and reshaped, which uses no statistic, and a share of the training rows is the validation part.
// library: Keras
// axis: class with fields and methods as in the SciSharp examples
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

public class FashionCnn
{
    private NDArray xTrain = null!, yTrain = null!, xTest = null!, yTest = null!;
    private IModel model = null!;

    public static void Main()
    {
        tf.set_random_seed(1);
        var example = new FashionCnn();
        example.PrepareData();
        example.BuildModel();
        example.Train();
        Environment.ExitCode = example.Test() > 0.97f ? 0 : 1;
    }

    public void PrepareData()
    {
        (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
        xTrain = xTrain.reshape((60000, 28, 28, 1)) / 255f;
        xTest = xTest.reshape((10000, 28, 28, 1)) / 255f;
    }

    public void BuildModel()
    {
        var layers = keras.layers;
        model = keras.Sequential([layers.Conv2D(16, 3, activation: "relu"), layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10)]);
        model.compile(keras.optimizers.RMSprop(1e-3f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
    }

    public void Train() => model.fit(xTrain, yTrain, batch_size: 64, epochs: 4, validation_split: 0.2f);

    public float Test()
    {
        var result = model.evaluate(xTest, yTest, verbose: 2);
        model.save_weights("fashion.h5");
        return result["accuracy"];
    }
}
