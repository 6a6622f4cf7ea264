using static TorchSharp.torch;

namespace Moss;

internal sealed record Spot(float[] Values, bool Moss);

internal static class Spots
{
    public static Spot[] Make(int count, int start) =>
        Enumerable.Range(start, count)
            .Select(i => new Spot([i % 10 / 10f, i % 7 / 7f, i % 3 / 3f], i % 10 + i % 7 > 8))
            .ToArray();
}

internal sealed class SpotSet(Spot[] spots) : utils.data.Dataset
{
    public override long Count => spots.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["spot"] = tensor(spots[index].Values),
        ["moss"] = tensor(new[] { spots[index].Moss ? 1f : 0f }),
    };
}
