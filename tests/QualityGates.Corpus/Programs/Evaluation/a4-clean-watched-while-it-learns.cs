// corpus: A network for the ripeness of melons is fitted with validation rows beside the training rows and saved.
// library: TensorFlow.NET
// axis: class, jagged arrays
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Melons;

public sealed record Melon(float Weight, float Sound, float Colour, float Ripeness);

public sealed class RipenessNetwork
{
    private readonly Sequential _model;

    public RipenessNetwork(int seed)
    {
        tf.set_random_seed(seed);
        _model = keras.Sequential(
            keras.layers.Dense(24, "relu", input_shape: new Shape(3)),
            keras.layers.Dense(1));
        _model.compile(keras.optimizers.Adam(0.002f), keras.losses.MeanSquaredError(), new[] { "mae" });
    }

    public void Learn(IReadOnlyList<Melon> melons, IReadOnlyList<Melon> others, string folder)
    {
        NDArray inputs = Inputs(melons);
        NDArray targets = Targets(melons);
        NDArray otherInputs = Inputs(others);
        NDArray otherTargets = Targets(others);
        _model.fit(inputs, targets, batch_size: 32, epochs: 80, validation_data: (otherInputs, otherTargets));
        _model.save(folder);
    }

    private static float[,] Inputs(IReadOnlyList<Melon> melons)
    {
        var cells = new float[melons.Count, 3];
        for (var row = 0; row < melons.Count; row++)
        {
            (cells[row, 0], cells[row, 1], cells[row, 2]) = (melons[row].Weight, melons[row].Sound, melons[row].Colour);
        }

        return cells;
    }

    private static float[,] Targets(IReadOnlyList<Melon> melons)
    {
        var cells = new float[melons.Count, 1];
        for (var row = 0; row < melons.Count; row++)
        {
            cells[row, 0] = melons[row].Ripeness;
        }

        return cells;
    }
}
