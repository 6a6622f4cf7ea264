// corpus: Two compiled Keras networks: probabilities called logits, and a regression-like output judged by binary cross-entropy.
// library: TensorFlow.NET
// axis: Sequential, functional, helper, field
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Signs;

public class SignReader
{
    private IModel model = null!;

    public void BuildAndFit(Tensorflow.NumPy.NDArray images, Tensorflow.NumPy.NDArray labels, Tensorflow.NumPy.NDArray testImages, Tensorflow.NumPy.NDArray testLabels)
    {
        tf.set_random_seed(5);
        model = keras.Sequential(new List<ILayer>
        {
            keras.layers.Flatten(),
            keras.layers.Dense(128, activation: keras.activations.Relu),
            keras.layers.Dropout(0.2f),
            keras.layers.Dense(43, activation: keras.activations.Softmax), // expect: MLQ5006
        });
        model.compile(
            optimizer: keras.optimizers.Adam(),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        model.fit(images, labels, batch_size: 64, epochs: 5);
        var result = model.evaluate(testImages, testLabels);
        Console.WriteLine(string.Join(", ", result.Select(static r => $"{r.Key} {r.Value}")));
    }
}

public static class FraudNet
{
    private static Tensors Body(Tensors x)
    {
        x = keras.layers.Dense(32, activation: "relu").Apply(x);
        x = keras.layers.BatchNormalization().Apply(x);
        return keras.layers.Dense(1).Apply(x);
    }

    public static IModel Create(int features)
    {
        var inputs = keras.Input(shape: (features));
        var net = keras.Model(inputs, Body(inputs), name: "fraud");
        net.compile(keras.optimizers.Adam(0.01f), keras.losses.BinaryCrossentropy(), new[] { "accuracy" }); // expect: MLQ5006
        return net;
    }

    public static IModel CreateRight(int features)
    {
        var inputs = keras.Input(shape: (features));
        var net = keras.Model(inputs, Body(inputs), name: "fraud");
        net.compile(keras.optimizers.Adam(0.01f), keras.losses.BinaryCrossentropy(from_logits: true), new[] { "accuracy" });
        return net;
    }
}
