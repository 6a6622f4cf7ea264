// corpus: A recorder hooks the layers it is told, the network is run by call, and the hooks are removed behind it.
// library: TorchSharp
// axis: disposable helper, hooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kilns;

public sealed class LayerRecorder : IDisposable
{
    private readonly List<Action> _removals = [];

    public SortedDictionary<string, (double Mean, double Spread)> Seen { get; } = new(StringComparer.Ordinal);

    public LayerRecorder Watch(string name, Linear layer)
    {
        var hook = layer.register_forward_hook((_, _, output) =>
        {
            Seen[name] = (output.mean().ToDouble(), output.std().ToDouble());
            return output;
        });
        _removals.Add(hook.remove);
        return this;
    }

    public void Dispose() => _removals.ForEach(remove => remove());
}

public sealed class GlazeNet : Module<Tensor, Tensor>
{
    public GlazeNet() : base(nameof(GlazeNet))
    {
        First = Linear(10, 20);
        Second = Linear(20, 3);
        RegisterComponents();
    }

    public Linear First { get; }

    public Linear Second { get; }

    public override Tensor forward(Tensor input) => Second.call(functional.relu(First.call(input)));
}

public static class GlazeReport
{
    public static IReadOnlyDictionary<string, (double Mean, double Spread)> Of(string weights, float[] recipe)
    {
        using var net = new GlazeNet();
        net.load(weights);
        net.eval();
        using var recorder = new LayerRecorder().Watch("first", net.First).Watch("second", net.Second);
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        using var glaze = net.call(tensor(recipe, 1, recipe.Length));
        recorder.Seen["output"] = (glaze.mean().ToDouble(), glaze.std().ToDouble());
        return recorder.Seen;
    }
}
