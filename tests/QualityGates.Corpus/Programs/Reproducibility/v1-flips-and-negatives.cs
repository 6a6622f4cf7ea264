// corpus: A data set flips its pictures at random, and an embedding is trained with negatives drawn at random; both generators have no seed.
// library: TorchSharp
// axis: data set, field
using TorchSharp;
using static TorchSharp.torch;

namespace Flips;

public sealed class Pictures(Tensor images, Tensor labels) : utils.data.Dataset
{
    private readonly Random _random = new(); // expect: MLQ1002

    public override long Count => images.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var image = images[index];
        if (_random.NextDouble() < 0.5)
        {
            image = image.flip(-1);
        }

        return new Dictionary<string, Tensor> { ["image"] = image, ["label"] = labels[index] };
    }
}

public sealed class SkipGram(int words, int width)
{
    private readonly Random _random = new(); // expect: MLQ1002
    private readonly TorchSharp.Modules.Embedding _in = nn.Embedding(words, width);
    private readonly TorchSharp.Modules.Embedding _out = nn.Embedding(words, width);

    public void Train(IReadOnlyList<(long Center, long Context)> pairs, int negatives)
    {
        using var optimizer = optim.SGD(_in.parameters().Concat(_out.parameters()), 0.05);
        foreach (var (center, context) in pairs)
        {
            using var scope = NewDisposeScope();
            var drawn = Enumerable.Range(0, negatives).Select(_ => (long)_random.Next(words)).ToArray();
            optimizer.zero_grad();
            var middle = _in.call(tensor(new[] { center }));
            var positive = _out.call(tensor(new[] { context }));
            var negative = _out.call(tensor(drawn));
            var loss = -nn.functional.logsigmoid((middle * positive).sum()) - nn.functional.logsigmoid(-(negative * middle).sum(1)).sum();
            loss.backward();
            optimizer.step();
        }
    }
}
