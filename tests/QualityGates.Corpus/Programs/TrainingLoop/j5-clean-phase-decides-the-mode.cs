// corpus: One method passes over rows in both phases and sets mode and gradients by the phase; dropout is on once more to see how far answers spread.
// library: TorchSharp
// axis: enumeration, own module, Monte Carlo dropout
using TorchSharp;
using static TorchSharp.torch;

namespace Textures;

public enum Phase
{
    Train,
    Judge,
}

public sealed class TextureNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _first = nn.Linear(24, 48);
    private readonly nn.Module<Tensor, Tensor> _norm = nn.BatchNorm1d(48);
    private readonly nn.Module<Tensor, Tensor> _last = nn.Linear(48, 5);

    public TextureNet()
        : base(nameof(TextureNet)) => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var hidden = nn.functional.relu(_norm.call(_first.call(input)));
        return _last.call(nn.functional.dropout(hidden, 0.3, training));
    }
}

public sealed class Study
{
    private readonly TextureNet _network = new();
    private readonly optim.Optimizer _optimizer;

    public Study() => _optimizer = optim.Adam(_network.parameters(), 1e-3);

    public double Pass(IReadOnlyList<(Tensor X, Tensor Y)> batches, Phase phase)
    {
        _network.train(phase == Phase.Train);
        using var gradients = set_grad_enabled(phase == Phase.Train);
        var sum = 0.0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(_network.call(x), y);
            if (phase == Phase.Train)
            {
                _optimizer.zero_grad();
                loss.backward();
                _optimizer.step();
            }

            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }

    public double Spread(Tensor x, int draws)
    {
        _network.train();
        using var guard = no_grad();
        var shares = new List<double>();
        for (var draw = 0; draw < draws; draw++)
        {
            using var scope = NewDisposeScope();
            shares.Add(_network.call(x).softmax(1).max().ToDouble());
        }

        return shares.Max() - shares.Min();
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(23);
        var batches = Enumerable.Range(0, 30)
            .Select(_ => (randn(32, 24), randint(0, 5, new long[] { 32 }, dtype: int64)))
            .ToList();
        var study = new Study();
        for (var epoch = 0; epoch < 12; epoch++)
        {
            var learned = study.Pass(batches.GetRange(0, 24), Phase.Train);
            Console.WriteLine($"epoch {epoch}: {learned:F3}");
        }

        Console.WriteLine($"held out {study.Pass(batches.GetRange(24, 6), Phase.Judge):F3}");
        Console.WriteLine($"spread {study.Spread(batches[25].Item1, draws: 50):F3}");
    }
}
