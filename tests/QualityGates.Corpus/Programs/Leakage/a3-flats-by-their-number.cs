// corpus: The number of a flat is converted and scaled with the others, and a list of names in a field begins with the number of the row.
// library: ML.NET
// axis: class, arrays of names
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public sealed class Flat
{
    public long FlatId { get; set; }

    public float RowNumber { get; set; }

    public float Area { get; set; }

    public float Floor { get; set; }

    public float Year { get; set; }

    public float Rent { get; set; }

    public bool Renovated { get; set; }
}

public sealed class FlatModels(MLContext ml)
{
    private static readonly string[] Known = [nameof(Flat.RowNumber), nameof(Flat.Area), nameof(Flat.Year)];

    public RegressionMetrics Rent(IDataView train, IDataView test)
    {
        var steps = ml.Transforms.Conversion.ConvertType(nameof(Flat.FlatId))
            .Append(ml.Transforms.NormalizeMeanVariance(
            [
                new InputOutputColumnPair(nameof(Flat.FlatId)),
                new InputOutputColumnPair(nameof(Flat.Area)),
                new InputOutputColumnPair(nameof(Flat.Floor)),
            ]))
            .Append(ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Floor), nameof(Flat.FlatId))); // expect: MLQ2014
        var model = steps.Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Flat.Rent))).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Flat.Rent));
    }

    public CalibratedBinaryClassificationMetrics Renovated(IDataView train, IDataView test)
    {
        var features = ml.Transforms.Concatenate("Features", Known); // expect: MLQ2014
        var trainer = ml.BinaryClassification.Trainers.FastTree(nameof(Flat.Renovated), numberOfLeaves: 12);
        var model = features.Append(trainer).Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Flat.Renovated));
    }
}
