// corpus: A backtest of a whole year asks the engine for one row after the other.
// library: ML.NET
// axis: query, record results, static class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var model = ml.Model.Load(args[0], out _);
var rows = Backtest.Read(args[1]);
var report = Backtest.Run(ml, model, rows);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {report.Mae:F2}, bias {report.Bias:F2} over {report.Rows} days"));

internal sealed record BacktestReport(int Rows, double Mae, double Bias);

internal static class Backtest
{
    public static List<SalesDay> Read(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(static line => line.Split(';'))
        .Select(static cells => new SalesDay
        {
            Weekday = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Promotion = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Sold = float.Parse(cells[2], CultureInfo.InvariantCulture),
        })
        .ToList();

    public static BacktestReport Run(MLContext ml, ITransformer model, List<SalesDay> days)
    {
        using var engine = ml.Model.CreatePredictionEngine<SalesDay, SalesForecast>(model);
        var errors = days.Select(day => (double)engine.Predict(day).Score - day.Sold).ToArray(); // expect: MLQ6003
        return new BacktestReport(errors.Length, errors.Average(Math.Abs), errors.Average());
    }
}

internal sealed class SalesDay
{
    public float Weekday { get; set; }
    public float Promotion { get; set; }
    public float Sold { get; set; }
}

internal sealed class SalesForecast
{
    public float Score { get; set; }
}
