// corpus: The scores of the test arrays are read from the dictionary and compared before the weights are written.
// library: Keras
// axis: collections, class
// scores: MLQ3008
using System;
using System.Collections.Generic;
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

internal static class Program
{
    private static int Main()
    {
        tf.set_random_seed(1);
        var (xTrain, yTrain, xTest, yTest) = keras.datasets.mnist.load_data();
        NDArray train = xTrain / 255f;
        NDArray test = xTest / 255f;
        IModel model = Build();
        model.fit(train, yTrain, batch_size: 128, epochs: 4, validation_split: 0.1f);
        Dictionary<string, float> scores = model.evaluate(test, yTest, verbose: 0);
        if (scores["accuracy"] < 0.95f || scores["loss"] > 0.2f)
        {
            Console.Error.WriteLine($"accuracy {scores["accuracy"]}, loss {scores["loss"]}");
            return 1;
        }
        model.save_weights("digits.h5");
        return 0;
    }

    private static IModel Build()
    {
        var network = keras.Sequential(new List<ILayer> { keras.layers.Flatten(), keras.layers.Dense(128, activation: "relu"), keras.layers.Dense(10) });
        network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        return network;
    }
}
