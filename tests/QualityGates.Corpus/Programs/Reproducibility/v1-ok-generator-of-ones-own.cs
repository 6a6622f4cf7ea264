// corpus: Samples of TorchSharp come from a generator that the program makes with a seed.
// library: TorchSharp
// axis: generator
using TorchSharp;
using static TorchSharp.torch;

internal static class Program
{
    private static void Main()
    {
        using var generator = new Generator(99);
        using var order = randperm(1000, generator: generator);
        using var noise = randn([1000, 3], generator: generator);
        Console.WriteLine(noise.index_select(0, order).mean().item<float>());
    }
}
