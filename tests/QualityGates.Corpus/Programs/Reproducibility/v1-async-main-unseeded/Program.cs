// corpus: An asynchronous Main leads through a runner in another file to a network; the seed comes only after that.
// library: TorchSharp
// axis: async, another file
using TorchSharp;

namespace AsyncMain;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var runner = new Runner(args[0]);
        runner.Build();
        SetSeed(5); // expect: MLQ1003
        await runner.RunAsync();
        return 0;
    }

    private static void SetSeed(long seed)
    {
        torch.random.manual_seed(seed);
        torch.cuda.manual_seed_all(seed);
    }
}
