// corpus: A backbone is loaded loosely on purpose: once with a list of what to skip, once with the answer looked at.
// library: TorchSharp
// axis: skip list, dictionary, default device
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Herbarium;

public sealed class LeafModel
{
    private readonly Module<Tensor, Tensor> net = Sequential(("stem", Linear(20, 40)), ("act", ReLU()), ("head", Linear(40, 7)));
    private readonly Device device;

    public LeafModel(string backbone, string tuned)
    {
        device = cuda.is_available() ? CUDA : CPU;
        net.load(backbone, strict: false, skip: new List<string> { "head.weight", "head.bias" });
        var found = new Dictionary<string, bool>();
        net.load(tuned, false, null, found);
        var absent = found.Where(f => !f.Value).Select(f => f.Key).ToList();
        if (absent.Count > 0)
        {
            throw new InvalidDataException($"Not in {tuned}: {string.Join(", ", absent)}");
        }

        net.to(device);
        net.eval();
    }

    public long Species(float[] leaf)
    {
        using var scope = NewDisposeScope();
        using var quiet = inference_mode();
        var row = tensor(leaf).unsqueeze(0).to(device);
        return net.call(row).argmax(1).item<long>();
    }
}
