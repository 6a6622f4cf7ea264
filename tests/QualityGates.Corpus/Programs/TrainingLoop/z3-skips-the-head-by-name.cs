// corpus: The load is told which names to leave out, so somebody has thought about them.
// library: TorchSharp
// axis: PyBridge, transfer learning, skip
using TorchSharp.PyBridge;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Stones;

public sealed class StoneTransfer
{
    private readonly Module<Tensor, Tensor> net = Sequential(
        ("body", Linear(48, 96)),
        ("act", ReLU()),
        ("head", Linear(96, 5)));

    public void Fit(string pretrained, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(37);
        net.load_safetensors(pretrained, strict: false, skip: new[] { "head.weight", "head.bias" });
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
