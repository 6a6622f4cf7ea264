// corpus: Three blocks drop by function: with the default, which drops always; with the mode of the module; and on purpose, for samples of uncertainty.
// library: TorchSharp
// axis: static functions
using TorchSharp;
using F = TorchSharp.torch.nn.functional;
using static TorchSharp.torch;

namespace Blocks;

public sealed class ResidualBlock : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> fc1;
    private readonly nn.Module<Tensor, Tensor> fc2;

    public ResidualBlock(long width) : base("residual")
    {
        fc1 = nn.Linear(width, width);
        fc2 = nn.Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var h = F.relu(fc1.call(x));
        h = F.dropout(h, 0.2); // expect: MLQ5003
        return x + fc2.call(h);
    }
}

public sealed class GatedBlock : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> gate;
    private readonly nn.Module<Tensor, Tensor> value;
    private readonly double rate;

    public GatedBlock(long width, double rate) : base("gated")
    {
        this.rate = rate;
        gate = nn.Linear(width, width);
        value = nn.Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) =>
        x + F.dropout(torch.sigmoid(gate.call(x)) * value.call(x), rate, training);
}

public sealed class UncertainHead : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> output;

    public UncertainHead(long width) : base("uncertain")
    {
        output = nn.Linear(width, 1);
        RegisterComponents();
    }

    public bool Sampling { get; set; }

    public override Tensor forward(Tensor x) => output.call(F.dropout(x, 0.1, training: training || Sampling));
}
