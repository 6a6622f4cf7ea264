// corpus: Networks that estimate doses: one is trained by one method and saved by another, one is trained and exported at once; neither is ever asked.
// library: TorchSharp
// axis: library, field, helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Pharmacy;

public sealed class DoseModel
{
    private readonly Sequential _network = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Linear(24, 1));
    private readonly optim.Optimizer _optimizer;

    public DoseModel() => _optimizer = optim.Adam(_network.parameters(), lr: 0.001);

    public IReadOnlyList<float> Learn(float[,] patients, float[,] doses, int epochs)
    {
        var losses = new List<float>();
        using var x = tensor(patients);
        using var y = tensor(doses);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(x), y);
            loss.backward();
            _optimizer.step();
            losses.Add(loss.item<float>());
        }

        return losses;
    }

    public void Store(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        _network.save(file); // expect: MLQ3001
    }
}

public static class ClearanceExport
{
    public static void Run(float[,] patients, float[,] rates, string file)
    {
        using var network = nn.Sequential(nn.Linear(6, 12), nn.Tanh(), nn.Linear(12, 1));
        using var x = tensor(patients);
        using var y = tensor(rates);
        Fit(network, x, y, epochs: 400);
        network.save(file); // expect: MLQ3001
    }

    private static void Fit(nn.Module<Tensor, Tensor> network, Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.01);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
