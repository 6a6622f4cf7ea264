// corpus: One helper reads a file with tabs and one with commas, and takes tabs for both.
// library: ML.NET
// axis: helper with path, only one name asks for it
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bicycles;

public sealed class Rental
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Warmth { get; set; }

    [LoadColumn(2)] public float Rented { get; set; }
}

public static class RentalStudy
{
    public static (double Mae, double Rmse) Run(string folder)
    {
        var ml = new MLContext(seed: 20);
        var spring = Rentals(ml, folder, "spring.tsv");
        var autumn = Rentals(ml, folder, "autumn.csv"); // expect: MLQ4005
        var model = ml.Transforms.Concatenate("Features", nameof(Rental.Hour), nameof(Rental.Warmth))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Rental.Rented)))
            .Fit(spring);
        var metrics = ml.Regression.Evaluate(model.Transform(autumn), nameof(Rental.Rented));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static IDataView Rentals(MLContext ml, string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return ml.Data.LoadFromTextFile<Rental>(path, hasHeader: true);
    }
}
