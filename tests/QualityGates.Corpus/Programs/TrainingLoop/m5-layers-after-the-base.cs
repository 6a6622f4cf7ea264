// corpus: A base class registers in its constructor, the layers of the derived classes come after that; one of them makes its layers in initialisers and is right, one never registers.
// library: TorchSharp
// axis: base class constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Series;

public abstract class Forecaster : nn.Module<Tensor, Tensor>
{
    protected Forecaster(string name, int horizon) : base(name)
    {
        Horizon = horizon;
        RegisterComponents();
    }

    public int Horizon { get; }
}

public sealed class GruForecaster : Forecaster
{
    private readonly GRU gru;
    private readonly Linear head;

    public GruForecaster(int inputs, int horizon) : base("gru", horizon)
    {
        gru = nn.GRU(inputs, 48, batchFirst: true); // expect: MLQ5007
        head = nn.Linear(48, horizon);
    }

    public override Tensor forward(Tensor input)
    {
        var (output, _) = gru.call(input);
        return head.call(output[.., -1]);
    }
}

public sealed class LinearForecaster(int horizon) : Forecaster("linear", horizon)
{
    private readonly Linear trend = nn.Linear(96, 24);

    public override Tensor forward(Tensor input) => trend.call(input)[.., ..Horizon];
}

public sealed class Normalised : nn.Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Parameter gain;
    private readonly Linear inner;

    public Normalised(int width) : base("normalised")
    {
        gain = new Parameter(ones(width));
        inner = nn.Linear(width, width);
    }

    public override Tensor forward(Tensor input) => inner.call(input / input.norm(1, true) * gain);
}

public static class Comparison
{
    public static void Run(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        nn.Module<Tensor, Tensor>[] candidates = [new GruForecaster(1, 24), new LinearForecaster(24), new Normalised(96)];
        foreach (var candidate in candidates)
        {
            using var optimizer = optim.Adam(candidate.parameters(), 1e-3);
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(candidate.call(x), y).backward();
                optimizer.step();
            }
        }
    }
}
