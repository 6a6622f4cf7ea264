// corpus: Parts that are all registered: a list of modules, an array by hand, a dictionary by its loop, a parameter by name.
// library: TorchSharp
// axis: register_module, ModuleList, ModuleDict
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ByHand;

public sealed class Pyramid : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d[] _levels;
    private readonly Dictionary<string, Linear> _heads = new();
    private readonly ModuleList<BatchNorm2d> _norms;
    private readonly Parameter _temperature;

    public Pyramid(int[] widths, params string[] heads)
        : base(nameof(Pyramid))
    {
        _levels = new Conv2d[widths.Length - 1];
        for (var i = 0; i + 1 < widths.Length; i++)
        {
            _levels[i] = nn.Conv2d(widths[i], widths[i + 1], 3, padding: 1);
            register_module($"level{i}", _levels[i]);
        }

        _norms = nn.ModuleList(widths.Skip(1).Select(width => nn.BatchNorm2d(width)).ToArray());
        _temperature = nn.Parameter(ones(1));
        foreach (var head in heads)
        {
            var linear = nn.Linear(widths[^1], 2);
            _heads[head] = linear;
            add_module("head_" + head, linear);
        }

        register_parameter("temperature", _temperature);
        register_module("norms", _norms);
    }

    public override Tensor forward(Tensor input)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            input = nn.functional.relu(_norms[i].call(_levels[i].call(input)));
        }

        var pooled = input.mean(new long[] { 2, 3 });
        return stack(_heads.Values.Select(head => head.call(pooled))).mean(new long[] { 0 }) / _temperature;
    }
}

public sealed class Siamese : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly Linear _left;
    private readonly Linear _right;
    private readonly Linear[] _both;

    public Siamese()
        : base(nameof(Siamese))
    {
        _left = nn.Linear(8, 8);
        _right = nn.Linear(8, 8);
        _both = new[] { _left, _right };
        RegisterComponents();
    }

    public override Tensor forward(Tensor a, Tensor b) => _both[0].call(a) * _both[1].call(b);
}
