// corpus: The last Keras layer has no activation and the loss is told from_logits, so scores are squashed only for the reader.
// library: TensorFlow.NET, Keras
// axis: options record
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Stamps;

public sealed record StampOptions(int Width = 784, int Countries = 10, float Rate = 0.001f, int Epochs = 5);

public sealed class StampSorter
{
    private readonly StampOptions _options;
    private readonly IModel _model;

    public StampSorter(StampOptions options)
    {
        tf.set_random_seed(8);
        _options = options;
        var input = keras.Input(shape: options.Width);
        var hidden = keras.layers.Dense(128, activation: "relu").Apply(input);
        hidden = keras.layers.Dropout(0.2f, seed: 8).Apply(hidden);
        var scores = keras.layers.Dense(options.Countries).Apply(hidden);
        _model = keras.Model(input, scores, name: "stamps");
        _model.compile(
            keras.optimizers.Adam(options.Rate),
            keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            new[] { "accuracy" });
    }

    public IReadOnlyDictionary<string, float> Train((NDArray X, NDArray Y) train, (NDArray X, NDArray Y) test)
    {
        _model.fit(train.X, train.Y, batch_size: 64, epochs: _options.Epochs, validation_split: 0.1f);
        return _model.evaluate(test.X, test.Y, verbose: 0);
    }

    public Tensor Probabilities(NDArray stamps)
    {
        var scores = _model.predict(stamps);
        return tf.nn.softmax(scores);
    }
}

public static class Program
{
    public static void Main()
    {
        var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.load_data();
        trainX = trainX.reshape((-1, 784)) / 255f;
        testX = testX.reshape((-1, 784)) / 255f;
        var metrics = new StampSorter(new StampOptions()).Train((trainX, trainY), (testX, testY));
        File.WriteAllLines(
            Path.Combine(AppContext.BaseDirectory, "stamps.metrics.txt"),
            metrics.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
    }
}
