// corpus: The levels of a harbour are divided at random before a forecaster and a detector of spikes are given their part of the series.
// library: ML.NET
// axis: class, time series
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Harbour;

public sealed class Level
{
    public float Metres { get; set; }
}

public sealed class Outlook
{
    public float[] Forecast { get; set; } = [];
}

public sealed class Watch
{
    [VectorType(3)] public double[] Alert { get; set; } = [];
}

public sealed class LevelStudy
{
    private const int Horizon = 12;
    private readonly MLContext _ml = new(seed: 30);

    public double ForecastError(IEnumerable<Level> levels)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(levels), testFraction: 0.1, seed: 30); // expect: MLQ2009
        var model = _ml.Forecasting
            .ForecastBySsa(nameof(Outlook.Forecast), nameof(Level.Metres), windowSize: 25, seriesLength: 300, trainSize: 4000, horizon: Horizon)
            .Fit(parts.TrainSet);
        using var engine = model.CreateTimeSeriesEngine<Level, Outlook>(_ml);
        var forecast = engine.Predict().Forecast;
        var seen = parts.TestSet.GetColumn<float>(nameof(Level.Metres)).Take(Horizon).ToArray();
        return seen.Zip(forecast, (actual, expected) => Math.Abs(actual - expected)).Average();
    }

    public int Spikes(IEnumerable<Level> levels)
    {
        var rows = _ml.Data.LoadFromEnumerable(levels);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 30); // expect: MLQ2009
        var detector = _ml.Transforms
            .DetectSpikeBySsa(nameof(Watch.Alert), nameof(Level.Metres), confidence: 98d, pvalueHistoryLength: 50, trainingWindowSize: 500, seasonalityWindowSize: 25)
            .Fit(parts.TrainSet);
        return _ml.Data.CreateEnumerable<Watch>(detector.Transform(parts.TestSet), reuseRowObject: false)
            .Count(watch => watch.Alert[0] > 0);
    }
}
