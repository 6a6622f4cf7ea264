// corpus: The hook is on the encoder; the decoder, of the same type, is run by its forward.
// library: TorchSharp
// axis: own module, two layers of one type
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Faces;

public sealed class FaceCoder : Module<Tensor, Tensor>
{
    private readonly Linear encoder;
    private readonly Linear decoder;
    private readonly List<long> sizes = new();

    public FaceCoder(long width)
        : base(nameof(FaceCoder))
    {
        encoder = Linear(width, width / 8);
        decoder = Linear(width / 8, width);
        RegisterComponents();
        encoder.register_forward_hook((_, input, code) =>
        {
            sizes.Add(input.shape[0]);
            return code;
        });
    }

    public IReadOnlyList<long> Sizes => sizes;

    public override Tensor forward(Tensor input)
    {
        var code = encoder.call(input);
        return decoder.forward(functional.relu(code));
    }
}
