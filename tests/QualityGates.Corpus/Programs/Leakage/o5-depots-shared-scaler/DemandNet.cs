using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Depots;

public sealed class DemandNet : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Dropout _dropout;
    private readonly Linear _last;

    public DemandNet(long inputs, long hidden)
        : base(nameof(DemandNet))
    {
        _first = nn.Linear(inputs, hidden);
        _dropout = nn.Dropout(0.1);
        _last = nn.Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        _last.call(_dropout.call(nn.functional.relu(_first.call(input))));
}
