// corpus: A block of one's own is hooked and always called; its override goes to base.forward, and a block of another class that no hook is on is asked by forward.
// library: TorchSharp
// axis: override, hooks on an own class, pre-hook
using TorchSharp;
using static TorchSharp.torch;

namespace Bridges;

public class Beam : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _linear;

    public Beam(string name, long width)
        : base(name)
    {
        _linear = nn.Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => nn.functional.relu(_linear.call(input));
}

public sealed class DampedBeam(long width) : Beam(nameof(DampedBeam), width)
{
    public override Tensor forward(Tensor input) => 0.9 * base.forward(input);
}

public sealed class Deck : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _load = nn.Linear(12, 1);

    public Deck()
        : base(nameof(Deck)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _load.call(input);
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(9);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var (train, test) = (load(Path.Combine(folder, "loads-train.dat")), load(Path.Combine(folder, "loads-test.dat")));
        var beam = new DampedBeam(12);
        var deck = new Deck();
        var passes = 0;
        beam.register_forward_pre_hook((module, input) =>
        {
            passes++;
            return input.clamp(-5, 5);
        });

        using var optimizer = optim.Adam(beam.parameters().Concat(deck.parameters()), 1e-3);
        for (var step = 0; step < 300; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var answer = deck.forward(beam.call(train.narrow(1, 0, 12)));
            nn.functional.mse_loss(answer, train.narrow(1, 12, 1)).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        var judged = deck.forward(beam.call(test.narrow(1, 0, 12)));
        Console.WriteLine($"{passes} passes, squared {nn.functional.mse_loss(judged, test.narrow(1, 12, 1)).ToDouble():F4}");
        Console.WriteLine($"absolute {nn.functional.l1_loss(judged, test.narrow(1, 12, 1)).ToDouble():F4}");
    }
}
