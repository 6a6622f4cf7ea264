// corpus: A forecaster of a series is fitted on a random part of the hours, which leaves holes in the series.
// library: ML.NET
// axis: local
// scores: MLQ2009
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext(seed: 1);
var hours = ml.Data.LoadFromTextFile<GridHour>("load.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(hours, testFraction: 0.1); // expect: MLQ2009

var forecaster = ml.Forecasting.ForecastBySsa("Forecast", nameof(GridHour.Load), windowSize: 24, seriesLength: 24 * 30, trainSize: 24 * 365, horizon: 24);
var model = forecaster.Fit(split.TrainSet);
var actual = split.TestSet.GetColumn<float>(nameof(GridHour.Load)).Take(24).ToArray();
var engine = model.CreateTimeSeriesEngine<GridHour, LoadForecast>(ml);
var error = engine.Predict().Forecast.Zip(actual, (forecast, load) => Math.Abs(forecast - load)).Average();
return error < 50 ? 0 : 1;

public sealed class GridHour
{
    [LoadColumn(0)] public float Load { get; set; }
}

public sealed class LoadForecast
{
    public float[] Forecast { get; set; } = [];
}
