using static TorchSharp.torch;

namespace Melodies;

internal static class Seeding
{
    public static void Everywhere(int seed)
    {
        manual_seed(seed);
        cuda.manual_seed_all(seed);
    }
}
