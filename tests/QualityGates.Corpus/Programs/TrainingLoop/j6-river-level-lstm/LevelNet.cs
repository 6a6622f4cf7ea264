using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace RiverLevel;

public sealed class LevelNet : Module<Tensor, Tensor>
{
    private readonly LSTM _memory;
    private readonly Linear _output;

    public LevelNet(int hidden)
        : base(nameof(LevelNet))
    {
        _memory = LSTM(1, hidden, batchFirst: true);
        _output = Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (states, _, _) = _memory.call(input);
        return _output.call(states.select(1, -1));
    }
}
