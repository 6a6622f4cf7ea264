// corpus: Text is generated token by token in evaluation mode under a guard; the tensors that live on are moved out of the scope of their turn.
// library: TorchSharp
// axis: generation
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Stories;

public sealed class StoryModel : Module<Tensor, Tensor>
{
    private readonly Embedding _tokens = Embedding(8000, 128);
    private readonly TransformerEncoder _encoder;
    private readonly Linear _out = Linear(128, 8000);

    public StoryModel() : base("stories")
    {
        _encoder = TransformerEncoder(TransformerEncoderLayer(128, 4, 512, 0.1), 4);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids) => _out.call(_encoder.call(_tokens.call(ids), null, null));
}

public sealed class Teller
{
    private readonly StoryModel _model = new();

    public Teller(string weights)
    {
        random.manual_seed(1);
        _model.load(weights);
        _model.eval();
    }

    public IEnumerable<long> Tell(long start, int length)
    {
        using var guard = no_grad();
        var ids = tensor(new[] { start }).unsqueeze(1);
        for (var i = 0; i < length; i++)
        {
            using var scope = NewDisposeScope();
            var logits = _model.call(ids)[-1];
            var next = logits.argmax(-1);
            var grown = cat([ids, next.unsqueeze(0)], 0);
            ids.Dispose();
            ids = grown.MoveToOuterDisposeScope();
            yield return next.item<long>();
        }
    }
}
