// corpus: A helper seeds everything as the first thing Main does; then the network for traffic signs is made.
// library: TorchSharp
// axis: helper, async Main
using TorchSharp;
using static TorchSharp.torch;

namespace Signs;

internal static class Seeding
{
    public static void Everything(int seed)
    {
        manual_seed(seed);
        cuda.manual_seed_all(seed);
    }
}

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Seeding.Everything(args.Length > 0 ? int.Parse(args[0]) : 1);
        var pixels = await ReadAsync("signs.bin");
        var labels = await File.ReadAllBytesAsync("signs.labels");
        var count = labels.Length;

        var network = nn.Sequential(nn.Flatten(), nn.Linear(32 * 32, 64), nn.ReLU(), nn.Linear(64, 12));
        using var optimizer = optim.Adam(network.parameters());
        using var x = tensor(pixels).reshape(count, 1, 32, 32);
        using var y = tensor(labels.Select(label => (long)label).ToArray());
        var train = count * 9L / 10;
        for (var epoch = 0; epoch < 40; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(x.narrow(0, 0, train)), y.narrow(0, 0, train));
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var guesses = network.call(x.narrow(0, train, count - train)).argmax(1);
        var share = guesses.eq(y.narrow(0, train, count - train)).to(float32).mean().item<float>();
        Console.WriteLine($"{share:P1}");
        return share > 0.9f ? 0 : 1;
    }

    private static async Task<float[]> ReadAsync(string path) =>
        (await File.ReadAllBytesAsync(path)).Select(value => value / 255f).ToArray();
}
