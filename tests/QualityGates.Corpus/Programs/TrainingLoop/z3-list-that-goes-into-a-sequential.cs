// corpus: A list of layers is put together and handed to a Sequential, which is the field that is registered.
// library: TorchSharp
// axis: own module, builder list
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tokens;

public sealed class TokenScorer : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> stack;
    private readonly Module<Tensor, Tensor> squash;

    public TokenScorer(long width, int depth)
        : base(nameof(TokenScorer))
    {
        var layers = new List<Module<Tensor, Tensor>>();
        for (var i = 0; i < depth; i++)
        {
            layers.Add(Linear(width, width));
            layers.Add(LayerNorm(width));
            layers.Add(ReLU());
        }

        layers.Add(Linear(width, 1));
        stack = Sequential(layers);
        RegisterComponents();
        squash = Tanh();
    }

    public override Tensor forward(Tensor input) => squash.call(stack.call(input));
}
