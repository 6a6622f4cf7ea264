// corpus: A dense network is fitted on arrays made from a file and evaluated on the same arrays a few statements later.
// library: Keras
// axis: instance fields, arrays assigned through out parameters
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(7);
new ConcreteStrength().Run();

internal sealed class ConcreteStrength
{
    private NDArray _x = null!;
    private NDArray _y = null!;

    public void Run()
    {
        Load("concrete.csv", out _x, out _y);
        var model = Build();
        model.fit(_x, _y, batch_size: 32, epochs: 100);
        var result = model.evaluate(_x, _y, verbose: 0); // expect: MLQ2003
        Console.WriteLine($"mean absolute error {result["mean_absolute_error"]:F2}");
        Environment.ExitCode = result["mean_absolute_error"] < 6 ? 0 : 1;
    }

    private static IModel Build()
    {
        var model = keras.Sequential([keras.layers.Dense(64, activation: "relu"), keras.layers.Dense(1)]);
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mean_absolute_error"]);
        return model;
    }

    private static void Load(string path, out NDArray x, out NDArray y)
    {
        var rows = File.ReadLines(path).Skip(1).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
        x = np.array(rows.SelectMany(r => r[..8]).ToArray()).reshape((rows.Length, 8));
        y = np.array(rows.Select(r => r[8]).ToArray());
    }
}
