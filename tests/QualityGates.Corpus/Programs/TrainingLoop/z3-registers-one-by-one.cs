// corpus: The layers of an array are registered one by one, each by a name of its own.
// library: TorchSharp
// axis: own module, register_module, parameter
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ratings;

public sealed class RatingNet : Module<Tensor, Tensor>
{
    private readonly Linear[] layers;
    private readonly Parameter bias;

    public RatingNet(params long[] widths)
        : base(nameof(RatingNet))
    {
        layers = new Linear[widths.Length - 1];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = Linear(widths[i], widths[i + 1]);
            register_module($"layer{i}", layers[i]);
        }

        bias = new Parameter(zeros(widths[^1]));
        register_parameter("bias", bias);
    }

    public override Tensor forward(Tensor input)
    {
        var x = input;
        for (var i = 0; i < layers.Length; i++)
        {
            x = layers[i].call(x);
            if (i + 1 < layers.Length)
            {
                x = functional.relu(x);
            }
        }

        return x + bias;
    }
}
