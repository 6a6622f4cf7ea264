using TorchSharp;
using static TorchSharp.torch;

namespace Depots;

public sealed record Score(double Mae, double Rmse);

public sealed class DemandTrainer(int epochs, double rate)
{
    public DemandNet Learn(IReadOnlyList<DepotHour> hours, long hidden)
    {
        var network = new DemandNet(hours[0].Known.Length, hidden);
        using var optimizer = optim.Adam(network.parameters(), rate);
        using var x = Inputs(hours);
        using var y = Targets(hours);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        return network;
    }

    public Score Judge(DemandNet network, IReadOnlyList<DepotHour> hours)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var error = network.call(Inputs(hours)) - Targets(hours);
        return new Score(error.abs().mean().item<float>(), Math.Sqrt(error.pow(2).mean().item<float>()));
    }

    private static Tensor Inputs(IReadOnlyList<DepotHour> hours) =>
        tensor(hours.SelectMany(hour => hour.Known).ToArray(), hours.Count, hours[0].Known.Length);

    private static Tensor Targets(IReadOnlyList<DepotHour> hours) =>
        tensor(hours.Select(hour => hour.Departures).ToArray(), hours.Count, 1);
}
