// corpus: Names that no column has: renamed by an attribute, dropped by a step, misspelled at a trainer and at a filter, and a default label that is not there.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Renamed;

public sealed class Apartment
{
    [LoadColumn(0), ColumnName("SquareMeters")] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public string District { get; set; } = "";
    [LoadColumn(3)] public float Rent { get; set; }
}

public sealed class RentStudy
{
    private readonly MLContext _ml = new(seed: 1);

    public ITransformer ByArea(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Apartment>(path, hasHeader: true);
        return _ml.Transforms.Concatenate("Features", nameof(Apartment.Area), nameof(Apartment.Rooms)) // expect: MLQ4007
            .Append(_ml.Regression.Trainers.FastTree(nameof(Apartment.Rent)))
            .Fit(rows);
    }

    public ITransformer Dropped(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Apartment>(path, hasHeader: true);
        return _ml.Transforms.Categorical.OneHotEncoding("DistrictCode", "District")
            .Append(_ml.Transforms.DropColumns("Rooms"))
            .Append(_ml.Transforms.Concatenate("Features", "DistrictCode", "Rooms")) // expect: MLQ4007
            .Append(_ml.Regression.Trainers.FastForest("Rent"))
            .Fit(rows);
    }

    public ITransformer Misspelled(string path)
    {
        var all = _ml.Data.LoadFromTextFile<Apartment>(path, hasHeader: true);
        var rows = _ml.Data.FilterRowsByColumn(all, "rent", lowerBound: 100, upperBound: 5000); // expect: MLQ4007
        return _ml.Transforms.Concatenate("Features", "Rooms")
            .Append(_ml.Regression.Trainers.FastTree()) // expect: MLQ4007
            .Fit(rows);
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
