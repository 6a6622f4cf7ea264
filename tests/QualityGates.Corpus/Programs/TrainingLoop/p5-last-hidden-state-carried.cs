// corpus: A language model carries its hidden state from one window to the next, detached and taken out of the scope of its window.
// library: TorchSharp
// axis: state carried over iterations
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class CharModel : Module<Tensor, Tensor?, (Tensor Logits, Tensor Hidden)>
{
    private readonly Embedding _embedding;
    private readonly GRU _gru;
    private readonly Linear _out;

    public CharModel(long symbols, long width) : base(nameof(CharModel))
    {
        _embedding = Embedding(symbols, width);
        _gru = GRU(width, width);
        _out = Linear(width, symbols);
        RegisterComponents();
    }

    public override (Tensor Logits, Tensor Hidden) forward(Tensor ids, Tensor? hidden)
    {
        var (output, last) = _gru.call(_embedding.call(ids), hidden);
        return (_out.call(output), last);
    }
}

public static class CharTraining
{
    public static void Run(Tensor text, long symbols, long window)
    {
        random.manual_seed(88);
        using var model = new CharModel(symbols, 128);
        using var optimizer = optim.Adam(model.parameters(), 2e-3);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            Tensor? hidden = null;
            for (var start = 0L; start + window + 1 < text.shape[0]; start += window)
            {
                using var scope = NewDisposeScope();
                var input = text.narrow(0, start, window).unsqueeze(1);
                var target = text.narrow(0, start + 1, window);
                optimizer.zero_grad();
                var (logits, last) = model.call(input, hidden);
                functional.cross_entropy(logits.view(-1, symbols), target).backward();
                nn.utils.clip_grad_norm_(model.parameters(), 5);
                optimizer.step();
                hidden?.Dispose();
                hidden = last.detach().MoveToOuterDisposeScope();
            }

            hidden?.Dispose();
        }
    }
}
