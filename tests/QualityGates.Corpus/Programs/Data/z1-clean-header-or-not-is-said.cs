// corpus: One export of scooters has a header and the other has none, and each load says so.
// library: ML.NET
// axis: two exports of one row class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scooters;

public sealed class Rental
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Rentals { get; set; }
}

public sealed class RentalData(MLContext ml, string folder)
{
    public IDataView Train() =>
        ml.Data.LoadFromTextFile<Rental>(Path.Combine(folder, "rentals-export.csv"), separatorChar: ';', hasHeader: true);

    public IDataView Test() =>
        ml.Data.LoadFromTextFile<Rental>(Path.Combine(folder, "rentals-sensor.csv"), separatorChar: ';', hasHeader: false);
}

public sealed class RentalStudy
{
    public RegressionMetrics Run(string folder)
    {
        var ml = new MLContext(seed: 37);
        var data = new RentalData(ml, folder);
        var model = ml.Transforms.Concatenate("Features", nameof(Rental.Hour), nameof(Rental.Temperature))
            .Append(ml.Regression.Trainers.FastTree(nameof(Rental.Rentals)))
            .Fit(data.Train());
        return ml.Regression.Evaluate(model.Transform(data.Test()), nameof(Rental.Rentals));
    }
}
