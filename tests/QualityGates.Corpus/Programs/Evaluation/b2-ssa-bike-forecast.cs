// corpus: The forecasting sample measures its forecasts by hand, absolute and squared error on the second year, and then checkpoints the engine.
// library: ML.NET
// axis: time series, hand-made metrics by LINQ, tuple-free helper
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

MLContext mlContext = new MLContext(seed: 1);
IDataView dataView = mlContext.Data.LoadFromTextFile<ModelInput>("daily-rentals.csv", separatorChar: ',', hasHeader: true);
IDataView firstYearData = mlContext.Data.FilterRowsByColumn(dataView, "Year", upperBound: 1);
IDataView secondYearData = mlContext.Data.FilterRowsByColumn(dataView, "Year", lowerBound: 1);

var forecastingPipeline = mlContext.Forecasting.ForecastBySsa(
    outputColumnName: "ForecastedRentals",
    inputColumnName: "TotalRentals",
    windowSize: 7,
    seriesLength: 30,
    trainSize: 365,
    horizon: 7,
    confidenceLevel: 0.95f,
    confidenceLowerBoundColumn: "LowerBoundRentals",
    confidenceUpperBoundColumn: "UpperBoundRentals");

SsaForecastingTransformer forecaster = forecastingPipeline.Fit(firstYearData);
Evaluate(secondYearData, forecaster, mlContext);

var forecastEngine = forecaster.CreateTimeSeriesEngine<ModelInput, ModelOutput>(mlContext);
forecastEngine.CheckPoint(mlContext, "forecast.zip");
Console.WriteLine(string.Join(", ", forecastEngine.Predict().ForecastedRentals));

static void Evaluate(IDataView testData, ITransformer model, MLContext mlContext)
{
    IDataView predictions = model.Transform(testData);
    IEnumerable<float> actual = mlContext.Data.CreateEnumerable<ModelInput>(testData, true).Select(observed => observed.TotalRentals);
    IEnumerable<float> forecast = mlContext.Data.CreateEnumerable<ModelOutput>(predictions, true).Select(prediction => prediction.ForecastedRentals[0]);
    var metrics = actual.Zip(forecast, (actualValue, forecastValue) => actualValue - forecastValue).ToList();
    var mae = metrics.Average(error => Math.Abs(error));
    var rmse = Math.Sqrt(metrics.Average(error => Math.Pow(error, 2)));
    File.WriteAllText("forecast.txt", mae.ToString("F3", CultureInfo.InvariantCulture) + " " + rmse.ToString("F3", CultureInfo.InvariantCulture));
}

public class ModelInput
{
    [LoadColumn(0)] public float Year { get; set; }
    [LoadColumn(1)] public float TotalRentals { get; set; }
}

public class ModelOutput
{
    public float[] ForecastedRentals { get; set; } = [];
    public float[] LowerBoundRentals { get; set; } = [];
    public float[] UpperBoundRentals { get; set; } = [];
}
