using TorchSharp;

namespace Digits;

internal sealed record Settings(long Seed, double Rate)
{
    public static Settings Default { get; } = new(1234, 1e-3);
}

internal static class Reproducibility
{
    public static void Setup(long seed)
    {
        torch.manual_seed(seed);
        if (torch.cuda.is_available())
        {
            torch.cuda.manual_seed_all(seed);
        }
    }
}
