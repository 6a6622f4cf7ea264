// corpus: The forecaster learns all weeks but the last eight, which it is compared with.
// library: ML.NET TimeSeries
// axis: series cut by position, right
// scores: MLQ2009
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Milk;

public sealed class Week
{
    public DateTime Monday { get; set; }
    public float Litres { get; set; }
}

public sealed class Coming
{
    public float[] Next { get; set; } = [];
}

public sealed class MilkForecast(MLContext ml)
{
    private const int Horizon = 8;

    public double Error(IReadOnlyList<Week> weeks)
    {
        var past = weeks.SkipLast(Horizon).ToList();
        var last = weeks.TakeLast(Horizon).ToList();
        var model = ml.Forecasting.ForecastBySsa(nameof(Coming.Next), nameof(Week.Litres), windowSize: 10, seriesLength: 52, trainSize: past.Count, horizon: Horizon)
            .Fit(ml.Data.LoadFromEnumerable(past));
        var engine = model.CreateTimeSeriesEngine<Week, Coming>(ml);
        var coming = engine.Predict().Next;
        return last.Select((week, i) => Math.Abs(week.Litres - coming[i])).Average();
    }
}
