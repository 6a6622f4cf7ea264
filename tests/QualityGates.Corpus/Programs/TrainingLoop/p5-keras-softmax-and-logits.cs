// corpus: The last layer of a network of Keras applies softmax, and the loss is told that it is given logits.
// library: TensorFlow.NET
// axis: sequential, constant in another class
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

internal static class Shapes
{
    public const int Classes = 4;
}

internal static class Networks
{
    public static IModel Leaves()
    {
        var layers = new List<ILayer>
        {
            keras.layers.Rescaling(1f / 255, input_shape: (64, 64, 3)),
            keras.layers.Conv2D(16, 3, activation: "relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(32, activation: "relu"),
        };
        layers.Add(keras.layers.Dense(Shapes.Classes, activation: "softmax")); // expect: MLQ5006
        return keras.Sequential(layers);
    }
}

internal static class Program
{
    private static void Main()
    {
        tf.set_random_seed(1);
        var images = np.load("leaves-x.npy");
        var kinds = np.load("leaves-y.npy");
        var model = Networks.Leaves();
        model.compile(
            optimizer: keras.optimizers.Adam(1e-3f),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        model.fit(images["0:2000"], kinds["0:2000"], epochs: 10);
        model.evaluate(images["2000:2500"], kinds["2000:2500"]);
        model.save("leaves");
    }
}
