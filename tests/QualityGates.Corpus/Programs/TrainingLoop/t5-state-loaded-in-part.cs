// corpus: A state dictionary is loaded loosely, once with what is missing thrown away and once with it looked at.
// library: TorchSharp
// axis: state dictionary
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Checkpoints;

public static class Checkpoint
{
    public static void Restore(Module target, Module source)
    {
        target.load_state_dict(source.state_dict(), strict: false); // expect: MLQ5010
    }

    public static void RestoreChecked(Module target, Module source)
    {
        var (missing, unexpected) = target.load_state_dict(source.state_dict(), strict: false);
        if (missing.Count > 0)
            throw new InvalidOperationException($"missing: {string.Join(", ", missing)}; unexpected: {string.Join(", ", unexpected)}");
    }

    public static void RestoreStrictly(Module target, Module source) => target.load_state_dict(source.state_dict());
}
