// corpus: Parts that no module knows of: an array of blocks, experts in a dictionary, a bias made after registering.
// library: TorchSharp
// axis: generics, property, base class, several files
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Left;

public sealed class Stack<TBlock> : nn.Module<Tensor, Tensor>
    where TBlock : nn.Module<Tensor, Tensor>
{
    private readonly TBlock[] blocks; // expect: MLQ5007
    private readonly Linear last;

    public Stack(int depth, Func<int, TBlock> make, long width)
        : base("stack")
    {
        blocks = Enumerable.Range(0, depth).Select(make).ToArray();
        last = nn.Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => last.call(blocks.Aggregate(input, (state, block) => block.call(state)));
}

public sealed class Mixture : nn.Module<Tensor, Tensor>
{
    private readonly Dictionary<string, Linear> experts = new() // expect: MLQ5007
    {
        ["low"] = nn.Linear(16, 16),
        ["high"] = nn.Linear(16, 16),
    };

    private readonly Linear gate = nn.Linear(16, 2);

    public Mixture()
        : base("mixture") => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var weights = nn.functional.softmax(gate.call(input), 1);
        return weights.narrow(1, 0, 1) * experts["low"].call(input) + weights.narrow(1, 1, 1) * experts["high"].call(input);
    }
}
