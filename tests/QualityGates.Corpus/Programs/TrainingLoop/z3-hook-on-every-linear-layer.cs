// corpus: All linear layers of a network are hooked by type, and two of its three are run by forward.
// library: TorchSharp
// axis: hooks on modules(), own module, extension
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Weaves;

public static class Probing
{
    public static void WatchLinears(this Module net, Action<string, float> report)
    {
        foreach (var (name, part) in net.named_modules())
        {
            if (part is Linear linear)
            {
                linear.register_forward_hook((_, _, output) =>
                {
                    report(name, output.abs().mean().ToSingle());
                    return output;
                });
            }
        }
    }
}

public sealed class WeaveNet : Module<Tensor, Tensor>
{
    private readonly Linear warp = Linear(32, 32);
    private readonly Linear weft = Linear(32, 32);
    private readonly Linear output = Linear(32, 6);
    private readonly LayerNorm norm = LayerNorm(32);

    public WeaveNet()
        : base(nameof(WeaveNet))
    {
        RegisterComponents();
        this.WatchLinears((name, size) => Sizes[name] = size);
    }

    public Dictionary<string, float> Sizes { get; } = new();

    public override Tensor forward(Tensor input)
    {
        var x = functional.relu(warp.forward(input)); // expect: MLQ5009
        x = functional.relu(weft.forward(x)); // expect: MLQ5009
        return output.call(norm.forward(x));
    }
}
