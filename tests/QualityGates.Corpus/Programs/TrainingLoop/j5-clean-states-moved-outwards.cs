// corpus: The hidden state lives on from slice to slice and is moved out of each scope; means and deviations leave the scope they are computed in as well.
// library: TorchSharp
// axis: recurrent state, tuple of tensors, dispose scopes
using TorchSharp;
using static TorchSharp.torch;

namespace Rivers;

public sealed class LevelForecaster : nn.Module<Tensor, Tensor, (Tensor Level, Tensor State)>
{
    private readonly TorchSharp.Modules.GRU _memory = nn.GRU(4, 24, batchFirst: true);
    private readonly TorchSharp.Modules.Linear _level = nn.Linear(24, 1);

    public LevelForecaster()
        : base(nameof(LevelForecaster)) => RegisterComponents();

    public override (Tensor Level, Tensor State) forward(Tensor input, Tensor state)
    {
        var (steps, next) = _memory.call(input, state);
        return (_level.call(steps), next);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(2);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var train = load(Path.Combine(folder, "levels-train.dat"));
        var test = load(Path.Combine(folder, "levels-test.dat"));
        var (mean, deviation) = Scale(train);

        var network = new LevelForecaster();
        using var optimizer = optim.RMSProp(network.parameters(), 1e-3);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            Console.WriteLine($"epoch {epoch}: {Learn(network, optimizer, (train - mean) / deviation):F4}");
        }

        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var scaled = (test - mean) / deviation;
        var (levels, _) = network.call(scaled.narrow(1, 0, 47), zeros(1, test.shape[0], 24));
        var wanted = scaled.narrow(1, 1, 47).narrow(2, 0, 1);
        Console.WriteLine($"test {nn.functional.mse_loss(levels, wanted).ToDouble():F4}, {nn.functional.l1_loss(levels, wanted).ToDouble():F4}");
    }

    private static (Tensor Mean, Tensor Deviation) Scale(Tensor series)
    {
        using var scope = NewDisposeScope();
        var flat = series.reshape(-1, 4);
        var mean = flat.mean([0]);
        var deviation = flat.std(0L) + 1e-6;
        return (mean.MoveToOuterDisposeScope(), deviation.MoveToOuterDisposeScope());
    }

    private static double Learn(LevelForecaster network, optim.Optimizer optimizer, Tensor series)
    {
        using var whole = NewDisposeScope();
        var state = zeros(1, series.shape[0], 24);
        var sum = 0.0;
        for (var hour = 0L; hour + 25 < series.shape[1]; hour += 24)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var (levels, next) = network.call(series.narrow(1, hour, 24), state);
            var loss = nn.functional.mse_loss(levels, series.narrow(1, hour + 1, 24).narrow(2, 0, 1));
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
            state = next.detach().MoveToOuterDisposeScope();
        }

        return sum;
    }
}
