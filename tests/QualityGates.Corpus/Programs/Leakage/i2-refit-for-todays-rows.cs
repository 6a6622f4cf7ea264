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

public abstract class InvoiceJob(string folder)
{
    protected MLContext Ml { get; } = new(seed: 4);

    protected string Folder { get; } = folder;

    protected IEstimator<ITransformer> Scaling => Ml.Transforms.Concatenate("Raw", nameof(Invoice.Net), nameof(Invoice.Discount))
        .Append(Ml.Transforms.NormalizeRobustScaling("Features", "Raw"));

    protected async Task<IDataView> ReadAsync(string file, CancellationToken stop)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, file), stop);
        var invoices = lines.Skip(1).Select(Parse).ToList();
        return Ml.Data.LoadFromEnumerable(invoices);

        static Invoice Parse(string line)
        {
            var cells = Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
            return new Invoice { Net = cells[0], Discount = cells[1], DaysLate = cells[2] };
        }
    }
}

public sealed class TrainingJob(string folder) : InvoiceJob(folder)
{
    public async Task<double> TrainAsync(CancellationToken stop)
    {
        var rows = await ReadAsync("history.csv", stop);
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.15);
        var scaler = Scaling.Fit(split.TrainSet);
        var regressor = Ml.Regression.Trainers.FastForest(nameof(Invoice.DaysLate)).Fit(scaler.Transform(split.TrainSet));
        Ml.Model.Save(regressor, scaler.Transform(split.TrainSet).Schema, Path.Combine(Folder, "late.zip"));
        return Ml.Regression.Evaluate(regressor.Transform(scaler.Transform(split.TestSet)), nameof(Invoice.DaysLate)).MeanAbsoluteError;
    }
}

public sealed class NightlyJob : InvoiceJob
{
    private readonly ITransformer _regressor;

    public NightlyJob(string folder) : base(folder) => _regressor = Ml.Model.Load(Path.Combine(folder, "late.zip"), out _);

    public async Task ScoreAsync(string file, CancellationToken stop)
    {
        var today = await ReadAsync(file, stop);
        var scaled = Scaling.Fit(today).Transform(today); // expect: MLQ2007
        var forecasts = Ml.Data.CreateEnumerable<Forecast>(_regressor.Transform(scaled), reuseRowObject: false)
            .Select(forecast => forecast.DaysLate.ToString("F1", CultureInfo.InvariantCulture));
        await File.WriteAllLinesAsync(Path.Combine(Folder, "forecasts.txt"), forecasts, stop);
    }
}
