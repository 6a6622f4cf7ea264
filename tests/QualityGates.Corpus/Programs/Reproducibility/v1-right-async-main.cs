// corpus: An asynchronous Main seeds through a method of a runner before the runner builds its network.
// library: TorchSharp
// axis: async
using TorchSharp;
using static TorchSharp.torch;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var runner = new Runner { Seed = 5 };
        runner.Prepare();
        await runner.RunAsync(args[0]);
    }
}

internal sealed class Runner
{
    private nn.Module<Tensor, Tensor>? _network;

    public long Seed { get; init; }

    public void Prepare()
    {
        random.manual_seed(Seed);
        _network = nn.Sequential(nn.Linear(12, 24), nn.SiLU(), nn.Linear(24, 1));
    }

    public async Task RunAsync(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        using var rows = tensor(bytes).to_type(ScalarType.Float32).reshape(-1, 13);
        using var optimizer = optim.Adam(_network!.parameters());
        _network.train();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.l1_loss(_network.call(rows.narrow(1, 0, 12)), rows.narrow(1, 12, 1));
            loss.backward();
            optimizer.step();
        }
    }
}
