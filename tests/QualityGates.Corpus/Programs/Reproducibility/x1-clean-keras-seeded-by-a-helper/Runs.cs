using static Tensorflow.Binding;

namespace Kites;

internal static class Runs
{
    public static void Begin(int seed)
    {
        tf.set_random_seed(seed);
        Console.WriteLine($"run with seed {seed}");
    }
}
