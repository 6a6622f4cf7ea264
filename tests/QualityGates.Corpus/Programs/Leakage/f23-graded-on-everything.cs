// corpus: The model learns from the train part and is graded on the whole file it was cut from.
// library: ML.NET
// axis: async, service class, tuple
using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

var service = new DelayService(new MLContext(seed: 77));
var report = await service.RetrainAsync("flights.csv", CancellationToken.None);
Console.WriteLine(report);

internal sealed record Report(double Rmse, double R2);

internal sealed class DelayService(MLContext ml)
{
    public async Task<Report> RetrainAsync(string path, CancellationToken token)
    {
        var flights = ml.Data.LoadFromTextFile<Flight>(path, separatorChar: ',', hasHeader: true);
        var (train, test) = Cut(flights);
        var model = await Task.Run(() => Pipeline().Fit(train), token);
        ml.Model.Save(model, flights.Schema, "delay.zip");
        var report = Grade(model, flights); // expect: MLQ2003
        await File.WriteAllTextAsync("report.json", JsonSerializer.Serialize(report), token);
        Console.WriteLine($"{test.Schema.Count} columns in the part held back");
        return report;
    }

    private Report Grade(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Flight.Delay));
        return new Report(metrics.RootMeanSquaredError, metrics.RSquared);
    }

    private (IDataView Train, IDataView Test) Cut(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.15);
        return (split.TrainSet, split.TestSet);
    }

    private IEstimator<ITransformer> Pipeline() => ml.Transforms.Concatenate("Features", nameof(Flight.Hour), nameof(Flight.Distance))
        .Append(ml.Regression.Trainers.LightGbm(nameof(Flight.Delay)));
}

internal sealed class Flight
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Delay { get; set; }
}
