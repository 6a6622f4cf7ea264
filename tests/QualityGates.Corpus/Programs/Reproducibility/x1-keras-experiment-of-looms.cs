// corpus: Main asks an object for its result, and a method of it fits the Keras model that the constructor has built; no seed is set.
// library: TensorFlow.NET
// axis: class with fields
using System.Globalization;
using System.Text.Json;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

namespace Looms;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 3 / 4;
        var experiment = new Experiment(inputs: 4);
        var result = experiment.Result(rows[..cut], rows[cut..]); // expect: MLQ1003
        File.WriteAllText(args[1], JsonSerializer.Serialize(result));
    }
}

internal sealed class Experiment
{
    private readonly int _inputs;
    private readonly Sequential _model;

    public Experiment(int inputs)
    {
        _inputs = inputs;
        _model = keras.Sequential(new List<ILayer>
        {
            keras.layers.Dense(12, "tanh", inputs),
            keras.layers.Dense(1),
        });
        _model.compile(keras.optimizers.RMSprop(0.002f), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public Dictionary<string, float> Result(float[][] train, float[][] test)
    {
        _model.fit(Inputs(train), Targets(train), batch_size: 32, epochs: 50);
        return _model.evaluate(Inputs(test), Targets(test));
    }

    private NDArray Inputs(float[][] rows)
    {
        var values = new float[rows.Length, _inputs];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var column = 0; column < _inputs; column++)
            {
                values[i, column] = rows[i][column];
            }
        }

        return values;
    }

    private NDArray Targets(float[][] rows)
    {
        var values = new float[rows.Length, 1];
        for (var i = 0; i < rows.Length; i++)
        {
            values[i, 0] = rows[i][_inputs];
        }

        return values;
    }
}
