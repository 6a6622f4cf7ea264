// corpus: The weights of a layer are each drawn by a new generator with the same seed, and go into tensors.
// library: TorchSharp
// axis: nested loops
using TorchSharp;
using static TorchSharp.torch;

namespace Custom;

public static class Layers
{
    private const int Seed = 2021;

    public static Tensor Initial(int rows, int columns, float scale)
    {
        var values = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                values[row * columns + column] = (new Random(Seed).NextSingle() - 0.5f) * scale; // expect: MLQ1013
            }
        }

        return tensor(values).reshape(rows, columns);
    }
}
