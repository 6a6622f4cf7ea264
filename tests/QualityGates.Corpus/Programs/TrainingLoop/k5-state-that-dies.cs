// corpus: A language model keeps the state of its cells from a scope that has ended, and its other loop has no scope at all.
// library: TorchSharp
// axis: field, tuple, while
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace States;

public sealed class CharNet : nn.Module<Tensor, (Tensor H, Tensor C), (Tensor Scores, Tensor H, Tensor C)>
{
    private readonly Embedding _embedding;
    private readonly LSTM _cells;
    private readonly Linear _scores;

    public CharNet(long letters, long width)
        : base(nameof(CharNet))
    {
        _embedding = nn.Embedding(letters, width);
        _cells = nn.LSTM(width, width, batchFirst: true);
        _scores = nn.Linear(width, letters);
        RegisterComponents();
    }

    public override (Tensor Scores, Tensor H, Tensor C) forward(Tensor letters, (Tensor H, Tensor C) state)
    {
        var (output, h, c) = _cells.call(_embedding.call(letters), state);
        return (_scores.call(output), h, c);
    }
}

public sealed class CharTrainer
{
    private readonly CharNet _net;
    private readonly optim.Optimizer _optimizer;
    private Tensor _h;
    private Tensor _c;

    public CharTrainer(long letters)
    {
        random.manual_seed(13);
        _net = new CharNet(letters, 128);
        _optimizer = optim.Adam(_net.parameters());
        _h = zeros(1, 32, 128);
        _c = zeros(1, 32, 128);
    }

    public void Epoch(IEnumerable<(Tensor Letters, Tensor Next)> pieces)
    {
        foreach (var (letters, next) in pieces)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var (scores, h, c) = _net.call(letters, (_h, _c));
            nn.functional.cross_entropy(scores.flatten(0, 1), next.flatten()).backward();
            _optimizer.step();
            _h = h.detach(); // expect: MLQ5005
            _c = c.detach(); // expect: MLQ5005
        }
    }
}

public static class Warmup
{
    public static void Fit(Sequential net, Tensor x, Tensor y, double target)
    {
        random.manual_seed(14);
        var optimizer = optim.SGD(net.parameters(), 0.01);
        var error = double.MaxValue;
        while (error > target) // expect: MLQ5005
        {
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
            error = loss.ToDouble();
        }
    }
}
