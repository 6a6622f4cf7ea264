using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gestures;

public sealed class GestureNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _entry;
    private readonly List<nn.Module<Tensor, Tensor>> _blocks = []; // expect: MLQ5007
    private readonly Dropout _dropout;
    private readonly Linear _head;

    public GestureNet(long inputs, long width, int depth, long kinds)
        : base(nameof(GestureNet))
    {
        _entry = nn.Linear(inputs, width);
        for (var i = 0; i < depth; i++)
        {
            _blocks.Add(nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Dropout(0.25)));
        }

        _dropout = nn.Dropout(0.1);
        _head = nn.Linear(width, kinds);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = nn.functional.relu(_entry.call(input));
        foreach (var block in _blocks)
        {
            x = x + block.call(x);
        }

        return nn.functional.softmax(_head.call(_dropout.call(x)), 1); // expect: MLQ5006
    }
}
