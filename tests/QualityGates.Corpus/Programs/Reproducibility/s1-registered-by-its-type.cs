// corpus: The container makes the context, without a seed; the service that retrains every night is made by it as well.
// library: ML.NET, Microsoft.Extensions
// axis: service registration by type, constructor and field, hosted service
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<MLContext>(); // expect: MLQ1001
builder.Services.AddTransient<DemandTrainer>();
builder.Services.AddHostedService<Nightly>();
builder.Build().Run();

internal sealed class DemandTrainer
{
    private readonly MLContext _ml;

    public DemandTrainer(MLContext ml)
    {
        _ml = ml;
    }

    public RegressionMetrics Train(string path)
    {
        var sales = _ml.Data.LoadFromTextFile<Sale>(path, separatorChar: ';', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(sales, testFraction: 0.2, seed: 5);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Price))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Sale.Pieces), "Features"));
        var model = pipeline.Fit(split.TrainSet);
        _ml.Model.Save(model, sales.Schema, Path.ChangeExtension(path, ".zip"));
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Sale.Pieces));
    }
}

internal sealed class Nightly(DemandTrainer trainer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var metrics = trainer.Train("sales.csv");
            Console.WriteLine($"R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F2}");
            await Task.Delay(TimeSpan.FromDays(1), stoppingToken);
        }
    }
}

internal sealed class Sale
{
    [LoadColumn(0)] public float Weekday { get; set; }
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Pieces { get; set; }
}
