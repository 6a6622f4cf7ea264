// corpus: The settings of a service say how its csv files of sales are separated, and whether they have a header.
// library: ML.NET
// axis: configuration
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sales;

public sealed class Sale
{
    [LoadColumn(0)] public float Price { get; set; }

    [LoadColumn(1)] public float Rebate { get; set; }

    [LoadColumn(2)] public float Stock { get; set; }

    [LoadColumn(3)] public float Pieces { get; set; }
}

public sealed class SalesForecast(IConfiguration configuration, MLContext ml)
{
    public double MeanError { get; private set; }

    public double Explained { get; private set; }

    public void Train()
    {
        var options = new TextLoader.Options
        {
            Separators = Separators(),
            HasHeader = configuration["Sales:Header"] == "yes",
        };
        var loader = ml.Data.CreateTextLoader<Sale>(options);
        var train = loader.Load("sales-2023.csv");
        var test = loader.Load("sales-2024.csv");

        var model = ml.Transforms.Concatenate("Features", nameof(Sale.Price), nameof(Sale.Rebate), nameof(Sale.Stock))
            .Append(ml.Regression.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options
            {
                LabelColumnName = nameof(Sale.Pieces),
                NumberOfIterations = 80,
                NumberOfThreads = 1,
                Seed = 2,
            }))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Sale.Pieces));
        (MeanError, Explained) = (metrics.MeanAbsoluteError, metrics.RSquared);
    }

    private char[] Separators() => configuration["Sales:Separators"]?.ToCharArray() ?? [','];
}
