// corpus: A recurrent language model: the hidden state crosses batches detached and moved out of its scope; perplexity is measured in evaluation mode.
// library: TorchSharp
// axis: state across iterations
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(1111);
var corpus = (Train: torch.load("train-tokens.pt").split(35), Valid: torch.load("valid-tokens.pt").split(35));
var model = new CharModel(96, 128);
var optimizer = optim.Adam(model.parameters(), 2e-3);

for (var epoch = 1; epoch <= 8; epoch++)
{
    TrainEpoch();
    Console.WriteLine($"{epoch}: perplexity {Math.Exp(ValidLoss()):F2}");
}

void TrainEpoch()
{
    model.train();
    var state = torch.zeros(1, 1, 128);
    foreach (var piece in corpus.Train)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var (logits, next) = model.call(piece.slice(0, 0, -1, 1).unsqueeze(0), state);
        var loss = functional.cross_entropy(logits.squeeze(0), piece.slice(0, 1, long.MaxValue, 1));
        loss.backward();
        nn.utils.clip_grad_norm_(model.parameters(), 0.25);
        optimizer.step();
        state.Dispose();
        state = next.detach().MoveToOuterDisposeScope();
    }
    state.Dispose();
}

double ValidLoss()
{
    model.eval();
    using var guard = torch.no_grad();
    var sum = 0.0;
    foreach (var piece in corpus.Valid)
    {
        using var scope = torch.NewDisposeScope();
        var (logits, _) = model.call(piece.slice(0, 0, -1, 1).unsqueeze(0), torch.zeros(1, 1, 128));
        sum += functional.cross_entropy(logits.squeeze(0), piece.slice(0, 1, long.MaxValue, 1)).item<float>();
    }
    return sum / corpus.Valid.Length;
}

internal sealed class CharModel : Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly Embedding _embed;
    private readonly GRU _rnn;
    private readonly Dropout _drop = Dropout(0.2);
    private readonly Linear _out;

    public CharModel(long tokens, long width) : base("char-model")
    {
        _embed = Embedding(tokens, width);
        _rnn = GRU(width, width, batchFirst: true);
        _out = Linear(width, tokens);
        RegisterComponents();
    }

    public override (Tensor, Tensor) forward(Tensor tokens, Tensor state)
    {
        var (hidden, next) = _rnn.call(_drop.call(_embed.call(tokens)), state);
        return (_out.call(_drop.call(hidden)), next);
    }
}
