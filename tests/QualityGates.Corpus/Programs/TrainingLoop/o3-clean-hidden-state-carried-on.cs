// corpus: The hidden state of a recurrent network is detached and moved out of the scope of each window, which is truncated propagation through time, and only numbers are summed up.
// library: TorchSharp
// axis: state carried by tuples
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rivers;

internal sealed class LevelNet : Module<Tensor, (Tensor, Tensor)?, (Tensor Level, (Tensor, Tensor) State)>
{
    private readonly LSTM lstm = LSTM(1, 32, batchFirst: true);
    private readonly Linear head = Linear(32, 1);

    public LevelNet()
        : base(nameof(LevelNet)) => RegisterComponents();

    public override (Tensor Level, (Tensor, Tensor) State) forward(Tensor input, (Tensor, Tensor)? state)
    {
        var (output, hidden, cell) = lstm.call(input, state);
        return (head.call(output), (hidden, cell));
    }
}

internal static class Program
{
    private const int Window = 48;

    private static void Main(string[] args)
    {
        manual_seed(6);
        var levels = File.ReadLines(args[0]).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        var cut = levels.Length * 4 / 5;
        using var net = new LevelNet();
        using var optimizer = optim.Adam(net.parameters(), lr: 0.003);

        for (var epoch = 0; epoch < 20; epoch++)
        {
            using var epochScope = NewDisposeScope();
            (Tensor, Tensor)? state = null;
            double sum = 0;
            net.train();
            foreach (var (x, y) in Windows(levels, 0, cut))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var (predicted, next) = net.call(Column(x), state);
                var loss = functional.mse_loss(predicted, Column(y));
                loss.backward();
                nn.utils.clip_grad_norm_(net.parameters(), 0.5);
                optimizer.step();
                sum += loss.item<float>();
                state = (next.Item1.detach().MoveToOuterDisposeScope(), next.Item2.detach().MoveToOuterDisposeScope());
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{epoch}: {sum:F3}"));
        }

        var (mae, rmse) = Forecast(net, levels, cut);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mae {mae:F3}, rmse {rmse:F3}"));
    }

    private static (float Mae, float Rmse) Forecast(LevelNet net, float[] levels, int from)
    {
        net.eval();
        using var guard = no_grad();
        using var outer = NewDisposeScope();
        var predictions = new List<Tensor>();
        var truths = new List<Tensor>();
        (Tensor, Tensor)? state = null;
        foreach (var (x, y) in Windows(levels, from, levels.Length))
        {
            using var scope = NewDisposeScope();
            var (predicted, next) = net.call(Column(x), state);
            predictions.Add(predicted.MoveToOuterDisposeScope());
            truths.Add(Column(y).MoveToOuterDisposeScope());
            state = scope.MoveToOuter(next.Item1, next.Item2);
        }

        var (all, wanted) = (cat(predictions, 1), cat(truths, 1));
        return (functional.l1_loss(all, wanted).item<float>(), functional.mse_loss(all, wanted).sqrt().item<float>());
    }

    private static IEnumerable<(float[] X, float[] Y)> Windows(float[] levels, int from, int to)
    {
        for (var start = from; start + Window < to; start += Window)
        {
            yield return (levels[start..(start + Window)], levels[(start + 1)..(start + Window + 1)]);
        }
    }

    private static Tensor Column(float[] values) => tensor(values).reshape(1, values.Length, 1);
}
