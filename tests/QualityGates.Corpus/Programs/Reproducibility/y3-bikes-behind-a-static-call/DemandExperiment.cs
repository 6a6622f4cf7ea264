using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bikes;

internal sealed record DemandReport(float AbsoluteError, float SquareError);

internal sealed class DemandNetwork : nn.Module<Tensor, Tensor>
{
    private readonly GRU _memory = nn.GRU(1, 16, batchFirst: true);
    private readonly Linear _head = nn.Linear(16, 1);

    public DemandNetwork() : base(nameof(DemandNetwork)) => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var (states, _) = _memory.call(input);
        return _head.call(states.select(1, -1));
    }
}

internal static class DemandExperiment
{
    public static DemandReport Run(float[] counts, int window, int epochs)
    {
        using var network = new DemandNetwork();
        using var optimizer = optim.Adam(network.parameters(), lr: 0.001);
        var cut = counts.Length * 4 / 5;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var start = 0; start + window < cut; start++)
            {
                using var scope = NewDisposeScope();
                var (x, y) = Window(counts, start, window);
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(x), y);
                loss.backward();
                optimizer.step();
            }
        }

        var (absolute, square, windows) = (0f, 0f, 0);
        using var guard = no_grad();
        for (var start = cut; start + window < counts.Length; start++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = Window(counts, start, window);
            var rest = network.call(x) - y;
            absolute += rest.abs().mean().item<float>();
            square += rest.pow(2).mean().item<float>();
            windows++;
        }

        return new DemandReport(absolute / windows, square / windows);
    }

    private static (Tensor X, Tensor Y) Window(float[] counts, int start, int window) =>
        (tensor(counts[start..(start + window)]).reshape(1, window, 1), tensor(new[] { counts[start + window] }).reshape(1, 1));
}
