// corpus: An SSA forecaster keeps its state in a check-point; it has no evaluator in the library and no label column.
// library: ML.NET
// axis: local
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext(seed: 1);
var load = ml.Data.LoadFromTextFile<HourlyLoad>("load.csv", separatorChar: ',', hasHeader: true);
var estimator = ml.Forecasting.ForecastBySsa(
    outputColumnName: nameof(LoadForecast.Megawatts),
    inputColumnName: nameof(HourlyLoad.Megawatts),
    windowSize: 24,
    seriesLength: 168,
    trainSize: 8760,
    horizon: 24);
SsaForecastingTransformer forecaster = estimator.Fit(load);
var engine = forecaster.CreateTimeSeriesEngine<HourlyLoad, LoadForecast>(ml);
Console.WriteLine(string.Join(" ", engine.Predict().Megawatts.Select(value => value.ToString("F1"))));
engine.CheckPoint(ml, "load-forecast.zip");

public class HourlyLoad
{
    [LoadColumn(1)] public float Megawatts { get; set; }
}

public class LoadForecast
{
    public float[] Megawatts { get; set; } = [];
}
