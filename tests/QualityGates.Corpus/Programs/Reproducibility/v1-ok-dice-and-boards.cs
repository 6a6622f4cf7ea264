// corpus: A game seeds its dice by the clock and its boards by the hash of their name; its hints come from a trained model.
// library: ONNX Runtime
// axis: look-alikes
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Boards;

public sealed class Game(string name)
{
    private readonly Random _dice = new(Environment.TickCount);
    private readonly Random _board = new(name.GetHashCode());

    public int Roll() => _dice.Next(1, 7);

    public int[] Tiles(int count) => Enumerable.Range(0, count).Select(_ => _board.Next(6)).ToArray();
}

public sealed class Hints(InferenceSession session)
{
    public int Best(Game game, float[] state)
    {
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("state", new DenseTensor<float>(state, [1, state.Length]))]);
        var values = results[0].AsEnumerable<float>().ToArray();
        return Array.IndexOf(values, values.Max()) + game.Roll() * 0;
    }
}
