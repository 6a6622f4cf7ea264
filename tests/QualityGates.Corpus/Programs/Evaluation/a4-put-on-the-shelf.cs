// corpus: A network for the strength of timber is fitted and given to a shelf that writes it to a folder; no board outside of the training is ever asked about.
// library: TensorFlow.NET
// axis: console, save in a helper
using System.Globalization;
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Timber;

internal sealed class Shelf
{
    private readonly string _folder;

    public Shelf(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Put(Sequential model, string name)
    {
        var place = Path.Combine(_folder, name);
        model.save(place);
        Console.WriteLine($"{name} is on the shelf");
    }
}

internal static class Program
{
    private const int Width = 5;

    public static void Main(string[] args)
    {
        tf.set_random_seed(90);
        var boards = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cells = new float[boards.Length, Width];
        var strengths = new float[boards.Length, 1];
        for (var row = 0; row < boards.Length; row++)
        {
            for (var column = 0; column < Width; column++)
            {
                cells[row, column] = boards[row][column];
            }

            strengths[row, 0] = boards[row][Width];
        }

        NDArray inputs = cells;
        NDArray targets = strengths;
        var model = keras.Sequential(
            keras.layers.Dense(20, "relu", input_shape: new Shape(Width)),
            keras.layers.Dense(1));
        model.compile(keras.optimizers.Adam(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
        model.fit(inputs, targets, batch_size: 8, epochs: 120);
        var shelf = new Shelf(args[1]);
        shelf.Put(model, "timber"); // expect: MLQ3001
    }
}
