// corpus: A library trains a network for the level of rivers and leaves the seed to the program that uses it.
// library: TorchSharp
// axis: library class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Rivers;

public sealed record LevelErrors(float MeanSquared, float MeanAbsolute);

public sealed class LevelNet : nn.Module<Tensor, Tensor>
{
    private readonly LSTM _memory;
    private readonly Linear _last;

    public LevelNet(int gauges, int width)
        : base(nameof(LevelNet))
    {
        _memory = nn.LSTM(gauges, width, batchFirst: true);
        _last = nn.Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (steps, _, _) = _memory.call(input);
        return _last.call(steps.select(1, steps.shape[1] - 1));
    }
}

public sealed class LevelModel : IDisposable
{
    private readonly LevelNet _net;

    public LevelModel(int gauges, int width = 32)
    {
        _net = new LevelNet(gauges, width);
    }

    public LevelErrors FitAndTest(Tensor trainX, Tensor trainY, Tensor testX, Tensor testY, int epochs = 60)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr: 0.001);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_net.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        var guesses = _net.call(testX);
        return new LevelErrors(nn.functional.mse_loss(guesses, testY).item<float>(), nn.functional.l1_loss(guesses, testY).item<float>());
    }

    public void Dispose() => _net.Dispose();
}
