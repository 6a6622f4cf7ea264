using TorchSharp;
using static TorchSharp.torch;

namespace AsyncMain;

internal sealed class Runner(string path)
{
    private nn.Module<Tensor, Tensor>? _network;

    public void Build() => _network = nn.Sequential(nn.Linear(12, 24), nn.SiLU(), nn.Linear(24, 1));

    public async Task RunAsync()
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var numbers = new float[bytes.Length / sizeof(float)];
        Buffer.BlockCopy(bytes, 0, numbers, 0, numbers.Length * sizeof(float));
        using var rows = tensor(numbers).reshape(-1, 13);
        using var optimizer = optim.RMSProp(_network!.parameters(), 1e-3);
        _network.train();
        for (var epoch = 0; epoch < 30; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.smooth_l1_loss(_network.call(rows.narrow(1, 0, 12)), rows.narrow(1, 12, 1));
            loss.backward();
            optimizer.step();
        }
    }
}
