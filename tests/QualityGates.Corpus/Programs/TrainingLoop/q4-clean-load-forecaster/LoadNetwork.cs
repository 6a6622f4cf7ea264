using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GridLoad;

public sealed class LoadNetwork : nn.Module<Tensor, Tensor>
{
    private readonly GRU _memory;
    private readonly Linear _out;

    public LoadNetwork(int hidden)
        : base(nameof(LoadNetwork))
    {
        _memory = nn.GRU(1, hidden, numLayers: 2, batchFirst: true, dropout: 0.1);
        _out = nn.Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor past)
    {
        var (states, _) = _memory.call(past);
        return _out.call(states.select(1, states.shape[1] - 1)).squeeze(1);
    }
}
