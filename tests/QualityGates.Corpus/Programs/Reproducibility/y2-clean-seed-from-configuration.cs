// corpus: The seed of a network, and that of its loaders, is a setting of the host; the program does not make one up.
// library: TorchSharp
// axis: configuration
using System.Globalization;
using Microsoft.Extensions.Configuration;
using TorchSharp;
using static TorchSharp.torch;

namespace Cheese;

public sealed class WheelSet(float[][] wheels, float[] days) : utils.data.Dataset
{
    public override long Count => days.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) =>
        new() { ["wheel"] = tensor(wheels[index]), ["days"] = tensor(new[] { days[index] }) };
}

public sealed class RipeningStudy(IConfiguration configuration)
{
    public float MeanError { get; private set; }

    public void Run(float[][] wheels, float[] days)
    {
        var seed = int.Parse(configuration["Training:Seed"] ?? "1", CultureInfo.InvariantCulture);
        torch.manual_seed(seed);
        var cut = days.Length * 4 / 5;
        using var train = new WheelSet(wheels[..cut], days[..cut]);
        using var net = nn.Sequential(nn.Linear(wheels[0].Length, 12), nn.ReLU(), nn.Linear(12, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
        for (var epoch = 0; epoch < 60; epoch++)
        {
            using var loader = utils.data.DataLoader(train, 16, shuffle: true, seed: seed + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["wheel"]), batch["days"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        using var rest = NewDisposeScope();
        var inputs = tensor(wheels[cut..].SelectMany(wheel => wheel).ToArray()).reshape(days.Length - cut, wheels[0].Length);
        var wanted = tensor(days[cut..]).reshape(days.Length - cut, 1);
        MeanError = (net.call(inputs) - wanted).abs().mean().item<float>();
    }
}
