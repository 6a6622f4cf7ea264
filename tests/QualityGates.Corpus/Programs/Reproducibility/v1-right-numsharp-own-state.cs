// corpus: Samples of NumSharp come from a state of one's own with a seed.
// library: NumSharp
// axis: generator
using NumSharp;

internal static class Program
{
    private static void Main()
    {
        var state = np.random.RandomState(17);
        var noise = state.normal(0, 1, 100);
        var picked = state.choice(100, 10);
        Console.WriteLine($"{noise.mean()} {picked}");
    }
}
