using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ultrasound;

internal sealed class ScanNetwork : IDisposable
{
    private readonly Sequential _network;
    private readonly BCEWithLogitsLoss _loss = nn.BCEWithLogitsLoss();

    public ScanNetwork(int pixels) => _network = nn.Sequential(nn.Linear(pixels, 32), nn.ReLU(), nn.Linear(32, 1));

    public void Learn(Scan[] scans, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.001);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in scans.Chunk(32))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = _loss.call(_network.call(Pixels(batch)), Findings(batch));
                loss.backward();
                optimizer.step();
            }
        }
    }

    public (double Recall, double Precision) Measure(Scan[] scans)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var found = _network.call(Pixels(scans)).gt(0.5); // expect: MLQ3006
        var truth = Findings(scans).gt(0);
        var hits = found.logical_and(truth).sum().item<long>();
        return (hits / (double)truth.sum().item<long>(), hits / (double)Math.Max(1, found.sum().item<long>()));
    }

    public bool IsSuspicious(Scan scan)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var answer = _network.call(Pixels([scan]));
        return answer.item<float>() >= 0.5f; // expect: MLQ3006
    }

    public void Dispose()
    {
        _network.Dispose();
        _loss.Dispose();
    }

    private static Tensor Pixels(Scan[] scans) =>
        tensor(scans.SelectMany(scan => scan.Pixels).ToArray()).reshape(scans.Length, scans[0].Pixels.Length);

    private static Tensor Findings(Scan[] scans) =>
        tensor(scans.Select(scan => scan.Finding ? 1f : 0f).ToArray()).reshape(scans.Length, 1);
}
