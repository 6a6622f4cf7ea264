using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

public sealed class Watch : IDisposable
{
    private const int Width = 6;
    private const double Half = 0.5;
    private readonly nn.Module<Tensor, Tensor> network = nn.Sequential(nn.Linear(Width, 16), nn.Tanh(), nn.Linear(16, 1));
    private readonly nn.Module<Tensor, Tensor, Tensor> loss = nn.BCEWithLogitsLoss();

    public void Learn(float[][] rows, int epochs)
    {
        using var inputs = tensor(rows.SelectMany(row => row[..^1]).ToArray()).reshape(-1, Width);
        using var targets = tensor(rows.Select(row => row[^1]).ToArray()).reshape(-1, 1);
        using var optimizer = optim.AdamW(network.parameters(), 1e-3);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            loss.call(network.call(inputs), targets).backward();
            optimizer.step();
        }
    }

    public bool WillFail(float[] readings)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        network.eval();
        var output = network.call(tensor(readings).reshape(1, Width));
        return output.ToSingle() > Half; // expect: MLQ3006
    }

    public void Dispose()
    {
        network.Dispose();
        loss.Dispose();
    }
}
