// corpus: Four functional dropouts: two with the default that always drops, one that follows the mode, one that draws on purpose.
// library: TorchSharp
// axis: custom module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bees;

public class HiveEncoder : nn.Module<Tensor, Tensor>
{
    private readonly Linear first;
    private readonly Linear second;

    public HiveEncoder(string name = "hive") : base(name)
    {
        first = nn.Linear(40, 20);
        second = nn.Linear(20, 5);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = first.call(input).relu();
        x = nn.functional.dropout(x); // expect: MLQ5003
        return Tail(x);
    }

    private Tensor Tail(Tensor x)
    {
        x = nn.functional.dropout(x, 0.1, inplace: true); // expect: MLQ5003
        return second.call(nn.functional.dropout(x, 0.1, training));
    }
}

public class UncertainHive : nn.Module<Tensor, Tensor>
{
    private readonly Linear only = nn.Linear(40, 5);

    public UncertainHive() : base("uncertain") => RegisterComponents();

    // Drawn again for each of the samples whose spread is the uncertainty.
    public override Tensor forward(Tensor input) => only.call(nn.functional.dropout(input, 0.3, training: true));
}
