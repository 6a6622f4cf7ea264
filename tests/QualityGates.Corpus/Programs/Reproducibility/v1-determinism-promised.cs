// corpus: A start-up class switches determinism on, asks for it and sets its debug mode; TorchSharp has nothing behind these.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;
#pragma warning disable CS0612, CS0618, CS0619

namespace Reproducible;

public sealed class RunSettings
{
    public long Seed { get; init; } = 1;
    public bool Deterministic { get; init; } = true;
}

public static class Environment2
{
    public static void Apply(RunSettings settings)
    {
        manual_seed(settings.Seed);
        set_num_threads(1);
        torch.backends.cuda.matmul.allow_tf32 = false;
        if (settings.Deterministic)
        {
            use_deterministic_algorithms(true); // expect: MLQ1012
        }
    }

    public static string Describe() => $"deterministic: {torch.are_deterministic_algorithms_enabled()}"; // expect: MLQ1012
}

public sealed class Session
{
    public void Begin() => torch.set_deterministic_debug_mode(DebugMode.warn); // expect: MLQ1012
}
