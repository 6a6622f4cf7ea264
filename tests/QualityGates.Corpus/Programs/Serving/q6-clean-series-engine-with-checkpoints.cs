// corpus: The engine of a series is asked in the order of the measurements, which its answers depend on, and its state is kept.
// library: ML.NET
// axis: background service
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Brewery;

public sealed class Degree
{
    public float Value { get; set; }
}

public sealed class Spike
{
    [VectorType(3)] public double[] Prediction { get; set; } = [];
}

public interface IThermometer
{
    IAsyncEnumerable<float> ReadAsync(CancellationToken cancel);
}

public sealed class FermentationWatch(IThermometer thermometer, TextWriter alarms) : BackgroundService
{
    private const string State = "fermentation.state";
    private readonly MLContext _ml = new(seed: 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var engine = Model().CreateTimeSeriesEngine<Degree, Spike>(_ml);
        var seen = 0;
        await foreach (var value in thermometer.ReadAsync(stoppingToken))
        {
            var spike = engine.Predict(new Degree { Value = value });
            if (spike.Prediction[0] > 0)
            {
                await alarms.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{value:F1} p={spike.Prediction[2]:F4}"));
            }

            if (++seen % 1000 == 0)
            {
                engine.CheckPoint(_ml, State);
            }
        }
    }

    private ITransformer Model()
    {
        if (File.Exists(State))
        {
            return _ml.Model.Load(State, out _);
        }

        var nothing = _ml.Data.LoadFromEnumerable(new List<Degree>());
        return _ml.Transforms.DetectIidSpike(nameof(Spike.Prediction), nameof(Degree.Value), confidence: 99d, pvalueHistoryLength: 60).Fit(nothing);
    }
}
