// corpus: A load without strictness whose missing names are discarded in so many words, the head being trained anew.
// library: TorchSharp
// axis: library, discard, transfer learning
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bones;

public static class BoneTransfer
{
    public static void Fit(Module<Tensor, Tensor> net, Dictionary<string, Tensor> pretrained, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(47);
        _ = net.load_state_dict(pretrained, strict: false);
        using var optimizer = optim.Adam(net.parameters(), 1e-4);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
