// corpus: A forecast of a series: the engine belongs to the method, is given each new value and keeps its state in a file.
// library: ML.NET
// axis: one class
// scores: MLQ6003
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Bikes;

public sealed class RentedDay
{
    [LoadColumn(0)] public float Bikes { get; set; }
}

public sealed class Week
{
    public float[] Forecast { get; set; } = [];
    public float[] Low { get; set; } = [];
    public float[] High { get; set; } = [];
}

public sealed class BikeForecast(MLContext ml)
{
    public Week Next(IDataView past, IEnumerable<RentedDay> recent)
    {
        var model = ml.Forecasting.ForecastBySsa(
                outputColumnName: nameof(Week.Forecast),
                inputColumnName: nameof(RentedDay.Bikes),
                windowSize: 7,
                seriesLength: 30,
                trainSize: 365,
                horizon: 7,
                confidenceLevel: 0.95f,
                confidenceLowerBoundColumn: nameof(Week.Low),
                confidenceUpperBoundColumn: nameof(Week.High))
            .Fit(past);
        var engine = model.CreateTimeSeriesEngine<RentedDay, Week>(ml);
        var week = engine.Predict();
        foreach (var day in recent)
        {
            week = engine.Predict(day);
        }

        engine.CheckPoint(ml, "bikes.zip");
        return week;
    }
}
