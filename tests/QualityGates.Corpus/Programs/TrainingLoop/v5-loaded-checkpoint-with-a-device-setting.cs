// corpus: A device comes from a setting; the network is moved before its optimizer is made and its state is restored; batches are moved by a function.
// library: TorchSharp
// axis: settings
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Resumed;

public sealed record Settings(string Device, string? Checkpoint, int Epochs);

public static class Resuming
{
    public static void Run(Settings settings, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(101);
        var device = torch.device(settings.Device);
        var net = Sequential(("a", Linear(8, 16)), ("b", ReLU()), ("c", Linear(16, 1)));
        if (settings.Checkpoint is { } checkpoint)
        {
            net.load(checkpoint);
        }

        net.to(device);
        var optimizer = optim.AdamW(net.parameters(), 1e-3);
        if (settings.Checkpoint is not null && File.Exists(settings.Checkpoint + ".optim"))
        {
            optimizer.load_state_dict(settings.Checkpoint + ".optim");
        }

        Func<Tensor, Tensor> move = tensor => tensor.to(device);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(move(x)), move(y)).backward();
                optimizer.step();
            }
        }
    }
}
