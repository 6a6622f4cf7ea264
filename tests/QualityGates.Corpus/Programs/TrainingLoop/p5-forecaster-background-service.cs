// corpus: A background service retrains a recurrent forecaster every night; its step helper never clears the gradients.
// library: TorchSharp, Microsoft.Extensions
// axis: async, fields, helper
using Microsoft.Extensions.Hosting;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public interface IReadingStore
{
    Task<float[]> LastDaysAsync(int days, CancellationToken token);
}

public sealed class LoadForecaster : Module<Tensor, Tensor>
{
    private readonly GRU _gru;
    private readonly Linear _head;

    public LoadForecaster(int hidden) : base(nameof(LoadForecaster))
    {
        _gru = GRU(1, hidden, batchFirst: true);
        _head = Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (output, _) = _gru.call(input);
        return _head.call(output[TensorIndex.Colon, -1]);
    }
}

public sealed class NightlyRetraining : BackgroundService
{
    private const int Window = 48;
    private readonly IReadingStore _store;
    private readonly LoadForecaster _model;
    private readonly optim.Optimizer _optimizer;

    public NightlyRetraining(IReadingStore store)
    {
        random.manual_seed(11);
        _store = store;
        _model = new LoadForecaster(32);
        _optimizer = optim.Adam(_model.parameters(), 1e-3);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var readings = await _store.LastDaysAsync(60, stoppingToken);
            var cut = readings.Length * 4 / 5;
            await Task.Run(() => Retrain(readings[..cut]), stoppingToken);
            Console.WriteLine($"MAE of the last days: {Error(readings[cut..]):F3}");
            await Task.Delay(TimeSpan.FromHours(24), stoppingToken);
        }
    }

    private void Retrain(float[] series)
    {
        _model.train();
        for (var start = 0; start + Window < series.Length; start++)
        {
            using var scope = NewDisposeScope();
            var x = tensor(series[start..(start + Window)]).view(1, Window, 1);
            var y = tensor(new[] { series[start + Window] }).view(1, 1);
            Step(functional.mse_loss(_model.call(x), y));
        }
    }

    private void Step(Tensor loss)
    {
        loss.backward(); // expect: MLQ5001
        nn.utils.clip_grad_norm_(_model.parameters(), 1.0);
        _optimizer.step();
    }

    private double Error(float[] series)
    {
        _model.eval();
        using var guard = no_grad();
        var sum = 0.0;
        for (var start = 0; start + Window < series.Length; start++)
        {
            using var scope = NewDisposeScope();
            var x = tensor(series[start..(start + Window)]).view(1, Window, 1);
            sum += Math.Abs(_model.call(x).ToSingle() - series[start + Window]);
        }

        return sum / Math.Max(1, series.Length - Window);
    }
}
