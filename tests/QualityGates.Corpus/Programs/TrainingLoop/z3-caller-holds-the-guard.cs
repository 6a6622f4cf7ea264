// corpus: The helper that applies the network has no guard of its own; the method that loops over it holds one.
// library: TorchSharp
// axis: class, private helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ballots;

public sealed class BallotReader
{
    private readonly Module<Tensor, Tensor> net = Sequential(Conv2d(1, 8, 5), ReLU(), MaxPool2d(2), Flatten(), Linear(8 * 12 * 12, 10));

    public BallotReader(string weights)
    {
        net.load(weights);
        net.eval();
    }

    public Dictionary<long, int> Read(IEnumerable<Tensor> boxes)
    {
        using var guard = no_grad();
        var votes = new Dictionary<long, int>();
        foreach (var box in boxes)
        {
            var choice = Classify(box);
            votes[choice] = votes.GetValueOrDefault(choice) + 1;
        }

        return votes;
    }

    private long Classify(Tensor box)
    {
        using var scope = NewDisposeScope();
        return net.call(box).argmax(1).ToInt64();
    }
}
