// corpus: A data set flips pictures by a seeded generator that it owns, with one worker.
// library: TorchSharp
// axis: data set
using TorchSharp;
using static TorchSharp.torch;

namespace RightFlips;

public sealed class Pictures(Tensor images, Tensor labels, int seed) : utils.data.Dataset
{
    private readonly Random _random = new(seed);

    public override long Count => images.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var image = _random.NextDouble() < 0.5 ? images[index].flip(-1) : images[index];
        return new Dictionary<string, Tensor> { ["image"] = image, ["label"] = labels[index] };
    }
}

public sealed class PictureTraining
{
    public void Run(nn.Module<Tensor, Tensor> network, Tensor images, Tensor labels)
    {
        using var optimizer = optim.SGD(network.parameters(), 0.01);
        network.train();
        using var loader = utils.data.DataLoader(new Pictures(images, labels, seed: 3), 16, shuffle: true, seed: 3);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch["image"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }
}
