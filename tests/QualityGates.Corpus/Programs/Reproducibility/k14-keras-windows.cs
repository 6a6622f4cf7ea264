// corpus: Windows of a series are shuffled by a data set without a seed, and nothing seeds the program before its layers are made.
// library: Keras
// axis: class
using System.Globalization;
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var series = File.ReadLines("series.csv").Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
var forecaster = new Forecaster(width: 24);
forecaster.Train(series[..(series.Length * 4 / 5)]); // expect: MLQ1003
forecaster.Judge(series[(series.Length * 4 / 5)..]);

internal sealed class Forecaster(int width)
{
    private readonly Tensorflow.Keras.Engine.IModel model = keras.Sequential(new List<Tensorflow.Keras.ILayer>
    {
        keras.layers.Dense(32, activation: "relu"),
        keras.layers.Dense(1),
    });

    public void Train(float[] series)
    {
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
        var (x, y) = Windows(series);
        var batches = tf.data.Dataset.from_tensor_slices(tf.constant(x), tf.constant(y)).shuffle(1024).batch(32); // expect: MLQ1005
        model.fit(batches, epochs: 20);
    }

    public void Judge(float[] series)
    {
        var (x, y) = Windows(series);
        foreach (var (name, value) in model.evaluate(x, y))
        {
            Console.WriteLine($"{name} {value:F4}");
        }
    }

    private (NDArray X, NDArray Y) Windows(float[] series)
    {
        var count = series.Length - width;
        var x = new float[count, width];
        var y = new float[count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < width; j++)
            {
                x[i, j] = series[i + j];
            }

            y[i] = series[i + width];
        }

        return (np.array(x), np.array(y));
    }
}
