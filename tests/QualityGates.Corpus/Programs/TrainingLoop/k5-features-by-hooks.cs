// corpus: Hooks that record and change are registered, and the programs then go by forward.
// library: TorchSharp
// axis: field, foreach over modules, helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hooks;

public sealed class Backbone : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = nn.Conv2d(3, 16, 3, padding: 1);
    private readonly Conv2d conv2 = nn.Conv2d(16, 32, 3, padding: 1);

    public Backbone()
        : base(nameof(Backbone)) => RegisterComponents();

    public override Tensor forward(Tensor input) =>
        nn.functional.relu(conv2.call(nn.functional.relu(conv1.call(input))));
}

public sealed class FeatureExtractor : IDisposable
{
    private readonly Backbone _backbone = new();
    private readonly Linear _head = nn.Linear(32, 10);
    private readonly Dictionary<string, Tensor> _features = new();

    public FeatureExtractor(string weights)
    {
        _backbone.load(weights);
        _backbone.eval();
        _backbone.register_forward_hook((module, input, output) =>
        {
            _features[module.GetName()] = output.detach().DetachFromDisposeScope();
            return output;
        });
    }

    public float[] Extract(Tensor image)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var maps = _backbone.forward(image); // expect: MLQ5009
        return _head.forward(maps.mean(new long[] { 2, 3 })).data<float>().ToArray(); // expect: MLQ5009
    }

    public Tensor Feature(string name) => _features[name];

    public void Dispose()
    {
        foreach (var feature in _features.Values)
        {
            feature.Dispose();
        }

        _backbone.Dispose();
        _head.Dispose();
    }
}

public static class Statistics
{
    public static IReadOnlyList<float> Means(Sequential net, IEnumerable<Tensor> batches)
    {
        var means = new List<float>();
        net.register_forward_pre_hook((module, input) => input / 255f);
        net.eval();
        using var quiet = no_grad();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            means.Add(Apply(net, batch).mean().ToSingle());
        }

        return means;
    }

    private static Tensor Apply(Sequential net, Tensor batch)
    {
        var output = net.forward(batch); // expect: MLQ5009
        return output;
    }
}

public static class Timing
{
    public static void Run(Sequential net, Tensor sample)
    {
        foreach (var module in net.modules().OfType<Linear>())
        {
            module.register_forward_hook((layer, input, output) =>
            {
                Console.WriteLine($"{layer.GetName()}: {output.shape[^1]}");
                return output;
            });
        }

        var first = nn.Linear(10, 10);
        using var quiet = no_grad();
        using var probe = first.forward(sample); // expect: MLQ5009
        using var whole = net.call(probe);
        Console.WriteLine(whole);
    }
}
