// corpus: Hooks count activations of a network that is always applied by call; the only forward by name is the one a wrapper of its own offers.
// library: TorchSharp
// axis: wrapper with a method of the same name
using TorchSharp;
using static TorchSharp.torch;

namespace Turbines;

public sealed class ActivationProbe : IDisposable
{
    private readonly Dictionary<string, double> _means = [];
    private readonly List<Action> _removals = [];

    public IReadOnlyDictionary<string, double> Means => _means;

    public void Watch(string name, nn.Module<Tensor, Tensor> layer)
    {
        var hook = layer.register_forward_hook((_, _, output) =>
        {
            using (no_grad())
            {
                using var mean = output.detach().mean();
                _means[name] = mean.ToDouble();
            }

            return output;
        });
        _removals.Add(hook.remove);
    }

    public void Dispose() => _removals.ForEach(remove => remove());
}

public sealed class Turbine
{
    private readonly nn.Module<Tensor, Tensor> _inlet = nn.Sequential(nn.Linear(5, 12), nn.Tanh());
    private readonly nn.Module<Tensor, Tensor> _outlet = nn.Linear(12, 1);

    public Turbine(ActivationProbe probe)
    {
        probe.Watch("inlet", _inlet);
        probe.Watch("outlet", _outlet);
    }

    public float forward(float[] readings)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        return Apply(tensor(readings).reshape(1, 5)).item<float>();
    }

    private Tensor Apply(Tensor readings) => _outlet.call(_inlet.call(readings));
}

public static class Program
{
    public static void Main()
    {
        manual_seed(64);
        using var probe = new ActivationProbe();
        var turbine = new Turbine(probe);
        foreach (var load in new[] { 0.1f, 0.5f, 0.9f })
        {
            Console.WriteLine(turbine.forward([load, 1f, load * load, 0f, 1f - load]));
        }

        foreach (var (name, mean) in probe.Means)
        {
            Console.WriteLine($"{name}: {mean}");
        }
    }
}
