// corpus: The function that drops values is told the mode of the module it stands in.
// library: TorchSharp
// axis: own module, attention
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dialogue;

public sealed class Attention : Module<Tensor, Tensor>
{
    private readonly Linear query;
    private readonly Linear key;
    private readonly Linear value;
    private readonly double scale;

    public Attention(long width)
        : base(nameof(Attention))
    {
        query = Linear(width, width);
        key = Linear(width, width);
        value = Linear(width, width);
        scale = Math.Sqrt(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var weights = functional.softmax(matmul(query.call(input), key.call(input).transpose(1, 2)) / scale, -1);
        weights = functional.dropout(weights, 0.1, training);
        return matmul(weights, value.call(input));
    }
}
