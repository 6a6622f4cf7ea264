// corpus: A load that is not strict hands its dictionary to a helper that refuses what is missing, but for the new head.
// library: TorchSharp
// axis: extension method, checkpoints
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fabrics;

public static class Checkpoints
{
    public static T LoadBut<T>(this T module, string path, params string[] prefixes) where T : Module
    {
        var loaded = new Dictionary<string, bool>();
        module.load(path, strict: false, loadedParameters: loaded);
        var missing = module.state_dict().Keys
            .Where(name => !loaded.GetValueOrDefault(name) && !prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .ToList();
        return missing.Count == 0 ? module : throw new InvalidDataException($"{path} does not have {string.Join(", ", missing)}.");
    }

    public static void Restore(this Module module, Dictionary<string, Tensor> weights)
    {
        var (missing, unexpected) = module.load_state_dict(weights, strict: false);
        if (missing.Count + unexpected.Count > 0)
        {
            throw new InvalidDataException($"{missing.Count} names are missing, {unexpected.Count} are not known.");
        }
    }
}

public sealed class WeaveNet : Module<Tensor, Tensor>
{
    private readonly Sequential body;
    private readonly Linear head;

    public WeaveNet(long classes) : base(nameof(WeaveNet))
    {
        body = Sequential(Linear(128, 64), ReLU(), Dropout(0.2));
        head = Linear(64, classes);
        RegisterComponents();
    }

    public Sequential Body => body;

    public override Tensor forward(Tensor input) => head.call(body.call(input));
}

public sealed class WeaveGrader : IDisposable
{
    private readonly WeaveNet _net = new WeaveNet(6).LoadBut("weave.dat", "head.");

    public WeaveGrader(Dictionary<string, Tensor> body)
    {
        _net.Body.Restore(body);
        _net.eval();
    }

    public long Grade(float[] weave)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(tensor(weave, 1, weave.Length)).argmax(1).ToInt64();
    }

    public void Dispose() => _net.Dispose();
}
