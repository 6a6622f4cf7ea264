// corpus: A forecaster of weekly sales is fitted and saved with its state; forecasting is no task of these rules.
// library: ML.NET
// axis: forecasting
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Sales;

internal sealed class Week
{
    [LoadColumn(0)] public float Sold { get; set; }
}

internal sealed class Outlook
{
    public float[] Sold { get; set; } = [];
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var weeks = ml.Data.LoadFromTextFile<Week>(args[0], separatorChar: ',', hasHeader: true);
        var forecaster = ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(Outlook.Sold),
            inputColumnName: nameof(Week.Sold),
            windowSize: 8,
            seriesLength: 52,
            trainSize: 156,
            horizon: 4);
        var model = forecaster.Fit(weeks);
        using var engine = model.CreateTimeSeriesEngine<Week, Outlook>(ml);
        engine.CheckPoint(ml, args[1]);
        Console.WriteLine(string.Join(" ", engine.Predict().Sold.Select(sold => sold.ToString("F0"))));
    }
}
