// corpus: A block in the style of a paper's code: layers and a parameter as properties and fields, and no registration at all.
// library: TorchSharp
// axis: property
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Attention;

public sealed class GatedAttention : nn.Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Linear query, key, value;
    private readonly Parameter gate;
    private readonly double scale;

    public GatedAttention(int width) : base("gated")
    {
        query = nn.Linear(width, width, hasBias: false);
        key = nn.Linear(width, width, hasBias: false);
        value = nn.Linear(width, width, hasBias: false);
        gate = nn.Parameter(zeros(width));
        scale = 1 / Math.Sqrt(width);
    }

    public override Tensor forward(Tensor x)
    {
        var weights = nn.functional.softmax(query.call(x).matmul(key.call(x).transpose(-2, -1)) * scale, -1);
        return x + sigmoid(gate) * weights.matmul(value.call(x));
    }
}

public sealed class MeanPooling : nn.Module<Tensor, Tensor>
{
    private readonly int dimension;

    public MeanPooling(int dimension) : base("mean") => this.dimension = dimension;

    public override Tensor forward(Tensor x) => x.mean(new long[] { dimension });
}
