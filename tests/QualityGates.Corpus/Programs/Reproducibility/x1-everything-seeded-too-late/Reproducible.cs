using NumSharp;
using TorchSharp;

namespace Geysers;

internal static class Reproducible
{
    public static void Everything(int seed)
    {
        torch.manual_seed(seed);
        np.random.seed(seed);
    }
}
