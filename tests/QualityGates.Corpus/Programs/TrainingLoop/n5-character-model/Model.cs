// corpus: A small language model of characters. After each epoch it writes a sample to look at: with dropout on, and each character recorded for gradients that nobody wants.
// library: TorchSharp
// axis: several files, sampling loop, transformer layers
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rhymes;

public sealed class CharacterModel : Module<Tensor, Tensor>
{
    private readonly Embedding tokens;
    private readonly Embedding places;
    private readonly TransformerEncoder encoder;
    private readonly Linear head;

    public CharacterModel(int vocabulary, int context, int width = 96)
        : base("characters")
    {
        tokens = Embedding(vocabulary, width);
        places = Embedding(context, width);
        encoder = TransformerEncoder(TransformerEncoderLayer(width, 4, 256, 0.1), 3);
        head = Linear(width, vocabulary);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var length = ids.shape[1];
        var x = tokens.call(ids) + places.call(arange(length, device: ids.device));
        var hidden = encoder.call(x.transpose(0, 1), null, null);
        return head.call(hidden.transpose(0, 1));
    }
}
