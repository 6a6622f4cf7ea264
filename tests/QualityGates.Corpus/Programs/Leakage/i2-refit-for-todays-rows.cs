// corpus: The nightly job fits the scaling anew on the day's invoices before the model of last month scores them.
// library: ML.NET
// axis: async, field, class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Invoices;

public sealed record Invoice
{
    [LoadColumn(0)] public float Net { get; init; }
    [LoadColumn(1)] public float Discount { get; init; }
    [LoadColumn(2)] public float DaysLate { get; init; }
}

public sealed class Forecast
{
    [ColumnName("Score")] public float DaysLate { get; set; }
}

public sealed class LatePaymentJob(string folder)
{
    private readonly MLContext _ml = new(seed: 4);

    private IEstimator<ITransformer> Scaling => _ml.Transforms.Concatenate("Raw", nameof(Invoice.Net), nameof(Invoice.Discount))
        .Append(_ml.Transforms.NormalizeRobustScaling("Features", "Raw"));

    public async Task<double> TrainAsync(CancellationToken stop)
    {
        var rows = await ReadAsync("history.csv", stop);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.15);
        var scaler = Scaling.Fit(split.TrainSet);
        var regressor = _ml.Regression.Trainers.LightGbm(nameof(Invoice.DaysLate)).Fit(scaler.Transform(split.TrainSet));
        _ml.Model.Save(regressor, scaler.Transform(split.TrainSet).Schema, Path.Combine(folder, "late.zip"));
        return _ml.Regression.Evaluate(regressor.Transform(scaler.Transform(split.TestSet)), nameof(Invoice.DaysLate)).MeanAbsoluteError;
    }

    public async Task ScoreAsync(string file, CancellationToken stop)
    {
        var regressor = _ml.Model.Load(Path.Combine(folder, "late.zip"), out _);
        var today = await ReadAsync(file, stop);
        var scaled = Scaling.Fit(today).Transform(today); // expect: MLQ2007
        var forecasts = _ml.Data.CreateEnumerable<Forecast>(regressor.Transform(scaled), reuseRowObject: false)
            .Select(forecast => forecast.DaysLate.ToString("F1", CultureInfo.InvariantCulture));
        await File.WriteAllLinesAsync(Path.Combine(folder, "forecasts.txt"), forecasts, stop);
    }

    private async Task<IDataView> ReadAsync(string file, CancellationToken stop)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, file), stop);
        var invoices = lines.Skip(1).Select(Parse).ToList();
        return _ml.Data.LoadFromEnumerable(invoices);

        static Invoice Parse(string line)
        {
            var cells = Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
            return new Invoice { Net = cells[0], Discount = cells[1], DaysLate = cells[2] };
        }
    }
}
