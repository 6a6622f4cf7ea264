// corpus: Loads that are not strict, of which somebody looks at what was found; one is strict, one skips by name, one says that it does not care.
// library: TorchSharp, TorchSharp.PyBridge
// axis: methods
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Checkpoints
{
    private readonly Module<Tensor, Tensor> _net = Sequential(("body", Linear(4, 4)), ("head", Linear(4, 2)));

    public int Resume(string file)
    {
        var loaded = new Dictionary<string, bool>();
        _net.load(file, strict: false, loadedParameters: loaded);
        return loaded.Count(entry => entry.Value);
    }

    public void Body(string file) => _net.load(file, strict: false, skip: ["head.weight", "head.bias"]);

    public void All(string file) => _net.load(file);

    public void FromState(Dictionary<string, Tensor> state)
    {
        var (missing, unexpected) = _net.load_state_dict(state, strict: false);
        if (missing.Count + unexpected.Count > 0)
        {
            throw new InvalidOperationException(string.Join(", ", missing.Concat(unexpected)));
        }
    }

    public void Whatever(Dictionary<string, Tensor> state) => _ = _net.load_state_dict(state, strict: false);

    public void Safe(bool strict) => _net.load_safetensors("net.safetensors", strict);
}
