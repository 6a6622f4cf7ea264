// corpus: The call that claims deterministic algorithms is not implemented, in two places of an outdated helper.
// library: TorchSharp
// axis: obsolete member, using, static using
using TorchSharp;
using static TorchSharp.torch;

namespace Claims;

[Obsolete("kept for the old runs")]
internal static class Determinism
{
    public static void Enable()
    {
        manual_seed(1);
        torch.use_deterministic_algorithms(true); // expect: MLQ1012
    }

    public static T Guarded<T>(Func<T> run)
    {
        using var _ = use_deterministic_algorithms(mode: true, warn_only: true); // expect: MLQ1012
        return run();
    }

    public static void Precision() => backends.cuda.matmul.allow_tf32 = false;
}

internal static class Lookalike
{
    public static void use_deterministic_algorithms(bool on) => Console.WriteLine(on);

    public static void Run() => use_deterministic_algorithms(true);
}
