// corpus: Of the three columns a forecaster writes, one is spelled otherwise in the class.
// library: ML.NET
// axis: attribute, time series, local
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext(seed: 1);
var sales = ml.Data.LoadFromTextFile<Day>("sales.csv", separatorChar: ',', hasHeader: true);
var forecaster = ml.Forecasting.ForecastBySsa("Forecast", "Units", windowSize: 7, seriesLength: 30, trainSize: 365, horizon: 7, confidenceLowerBoundColumn: "Lower", confidenceUpperBoundColumn: "Upper");
var engine = forecaster.Fit(sales).CreateTimeSeriesEngine<Day, Week>(ml);
var week = engine.Predict();
Console.WriteLine(week.Forecast[0] > week.LowerBound[0]);

class Day
{
    [LoadColumn(0)] public float Units { get; set; }
}

class Week
{
    public float[] Forecast { get; set; } = [];

    public float[] LowerBound { get; set; } = []; // expect: MLQ6006

    [ColumnName("Upper")] public float[] UpperBound { get; set; } = [];
}
