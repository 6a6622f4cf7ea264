using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tickets;

public sealed class LanguageNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _pieces;
    private readonly GRU _reader;
    private readonly Dropout _drop = nn.Dropout(0.2);
    private readonly Linear _out;

    public LanguageNetwork(long vocabulary, int languages, int width = 48)
        : base(nameof(LanguageNetwork))
    {
        _pieces = nn.Embedding(vocabulary, width, padding_idx: Vocabulary.Padding);
        _reader = nn.GRU(width, width, batchFirst: true);
        _out = nn.Linear(width, languages);
        RegisterComponents();
    }

    public override Tensor forward(Tensor pieces)
    {
        var (states, _) = _reader.call(_pieces.call(pieces));
        return _out.call(_drop.call(states.mean([1])));
    }
}
