using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Speech;

public sealed class RecurrentEncoder : Encoder
{
    private readonly GRU memory;

    public RecurrentEncoder(int inputs, int width) : base("recurrent", inputs, width)
    {
        memory = GRU(width, width, batchFirst: true); // expect: MLQ5007
    }

    public override Tensor forward(Tensor input)
    {
        var (output, _) = memory.call(Projection.call(input), null);
        return output;
    }
}
