// corpus: The guard that switches gradients off goes into a discard of an assignment.
// library: TorchSharp
// axis: discard, async service
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Newsdesk;

public sealed class Relevance(Module<Tensor, Tensor> net)
{
    public async Task<float> ScoreAsync(string path, CancellationToken stop)
    {
        var text = await File.ReadAllTextAsync(path, stop);
        return Score(Words.Count(text));
    }

    private float Score(float[] counts)
    {
        _ = torch.no_grad(); // expect: MLQ5004
        net.eval();
        using var row = tensor(counts).reshape(1, -1);
        using var score = net.call(row);
        return score.item<float>();
    }
}

internal static class Words
{
    public static float[] Count(string text) =>
        Enumerable.Range('a', 26).Select(c => (float)text.Count(t => char.ToLowerInvariant(t) == c)).ToArray();
}
