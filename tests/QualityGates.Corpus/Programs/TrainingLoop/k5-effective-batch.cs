// corpus: Batches are meant to add up to an effective batch, but the clearing stands at the head of every pass; a second trainer clears when it should step.
// library: TorchSharp
// axis: counter, helper class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace EffectiveBatch;

public sealed class Options
{
    public int BatchesPerStep { get; init; } = 8;

    public double MaxNorm { get; init; } = 1.0;
}

public sealed class SentenceTrainer
{
    private readonly nn.Module<Tensor, Tensor> _encoder;
    private readonly optim.Optimizer _optimizer;
    private readonly Options _options;
    private int _seen;

    public SentenceTrainer(nn.Module<Tensor, Tensor> encoder, Options options)
    {
        random.manual_seed(7);
        _encoder = encoder;
        _options = options;
        _optimizer = optim.AdamW(encoder.parameters(), 2e-5);
    }

    public void Epoch(IEnumerable<(Tensor Tokens, Tensor Labels)> batches)
    {
        _encoder.train();
        foreach (var (tokens, labels) in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad(); // expect: MLQ5002
            var loss = nn.functional.cross_entropy(_encoder.call(tokens), labels) / _options.BatchesPerStep;
            loss.backward();
            if (++_seen % _options.BatchesPerStep == 0)
            {
                nn.utils.clip_grad_norm_(_encoder.parameters(), _options.MaxNorm);
                _optimizer.step();
            }
        }
    }
}

public sealed class Stepper(optim.Optimizer optimizer)
{
    public void Apply(Tensor loss)
    {
        loss.backward();
        Prepare();
        optimizer.step();
    }

    private void Prepare() => optimizer.zero_grad(); // expect: MLQ5002
}

public static class Entry
{
    public static void Train(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        random.manual_seed(8);
        var net = nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 3));
        var stepper = new Stepper(optim.SGD(net.parameters(), 0.1));
        for (var epoch = 0; epoch < 50; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                stepper.Apply(nn.functional.cross_entropy(net.call(x), y));
            }
        }
    }
}
