// corpus: A class of the project asks whether a run may be repeated, by switches that do something and methods of familiar names.
// library: TorchSharp
// axis: console, own class
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Bells;

public sealed class RunMode
{
    private bool _deterministic;

    public void use_deterministic_algorithms(bool mode)
    {
        _deterministic = mode;
        torch.backends.cuda.matmul.allow_tf32 = !mode;
        torch.set_num_threads(mode ? 1 : Environment.ProcessorCount);
    }

    public bool are_deterministic_algorithms_enabled() => _deterministic && !torch.cuda.is_available();
}

public static class Program
{
    public static int Main()
    {
        var mode = new RunMode();
        mode.use_deterministic_algorithms(true);
        torch.manual_seed(40);
        if (!mode.are_deterministic_algorithms_enabled())
        {
            Console.Error.WriteLine("runs on this machine differ in their last digits");
        }

        using var tones = torch.rand(1200, 8);
        using var pitch = tones.mean([1L], keepdim: true);
        using var learnX = tones[..900];
        using var learnY = pitch[..900];
        using var heldX = tones[900..];
        using var heldY = pitch[900..];

        using var net = Sequential(Linear(8, 16), ReLU(), Linear(16, 1));
        using var optimizer = torch.optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        for (var pass = 0; pass < 300; pass++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(learnX), learnY).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = torch.no_grad();
        using var said = net.call(heldX);
        using var miss = functional.l1_loss(said, heldY);
        Console.WriteLine($"threads {torch.get_num_threads()}, mean miss {miss.ToSingle():F4}");
        return miss.ToSingle() < 0.02f ? 0 : 1;
    }
}
