// corpus: The districts of flats are one-hot encoded by the search itself, in each of its folds.
// library: ML.NET AutoML
// axis: service
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var search = new RentSearch(new MLContext(seed: 17));
var (mae, rmse) = search.Run(args[0], seconds: 120);
Console.WriteLine($"MAE {mae:F0}, RMSE {rmse:F0}");
return mae < 150 && rmse < 220 ? 0 : 1;

internal interface IRentSearch
{
    (double Mae, double Rmse) Run(string path, uint seconds);
}

internal sealed class Rental
{
    [LoadColumn(0)] public string District { get; set; } = "";

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Rooms { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }
}

internal sealed class RentSearch(MLContext ml) : IRentSearch
{
    public (double Mae, double Rmse) Run(string path, uint seconds)
    {
        var rentals = ml.Data.LoadFromTextFile<Rental>(path, separatorChar: ';', hasHeader: true);
        var encode = ml.Transforms.Categorical.OneHotEncoding("DistrictCode", nameof(Rental.District));
        var experiment = ml.Auto().CreateRegressionExperiment(seconds);
        var result = experiment.Execute(rentals, numberOfCVFolds: 5, labelColumnName: nameof(Rental.Rent), preFeaturizer: encode);
        var runs = result.BestRun.Results.Select(run => run.ValidationMetrics).ToList();
        return (runs.Average(metrics => metrics.MeanAbsoluteError), runs.Average(metrics => metrics.RootMeanSquaredError));
    }
}
