// corpus: A network is trained, run on the rows behind it, and its figures go into a file beside the weights.
// library: TorchSharp
// axis: network, right
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Turbulence;

public sealed record Figures(float Mse, float Mae);

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(23);
        using var flows = load(args[0]);
        using var drags = load(args[1]);
        var cut = flows.shape[0] - 500;
        using var net = Sequential(("a", Linear(16, 64)), ("t", Tanh()), ("b", Linear(64, 1)));
        Train(net, flows.narrow(0, 0, cut), drags.narrow(0, 0, cut));
        var figures = Test(net, flows.narrow(0, cut, 500), drags.narrow(0, cut, 500));
        File.WriteAllText("figures.json", JsonSerializer.Serialize(figures));
        net.save("turbulence.bin");
    }

    private static void Train(Sequential net, Tensor x, Tensor y)
    {
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 100, 0.5);
        for (var epoch = 0; epoch < 300; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
            schedule.step();
        }
    }

    private static Figures Test(Sequential net, Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var predicted = net.call(x);
        return new Figures(functional.mse_loss(predicted, y).item<float>(), functional.l1_loss(predicted, y).item<float>());
    }
}
