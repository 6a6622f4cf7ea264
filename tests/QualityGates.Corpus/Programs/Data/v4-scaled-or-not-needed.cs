// corpus: Numbers that are normalized, trainers that do not mind, flags, one feature, embeddings, and rows scaled by the program.
// library: ML.NET
// axis: several
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scaled;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Year { get; set; }
    [LoadColumn(2)] public float HasGarden { get; set; }
    [LoadColumn(3)] public float IsNew { get; set; }
    [LoadColumn(4)] public float Price { get; set; }
    [LoadColumn(5, 132), VectorType(128)] public float[] Embedding { get; set; } = [];
}

public sealed class Studies(MLContext ml)
{
    private IDataView Rows(string path) => ml.Data.LoadFromTextFile<House>(path, hasHeader: true);

    public ITransformer Each(string path) => ml.Transforms.NormalizeMeanVariance("AreaScaled", "Area")
        .Append(ml.Transforms.NormalizeBinning("YearBin", "Year"))
        .Append(ml.Transforms.Concatenate("Features", "AreaScaled", "YearBin"))
        .Append(ml.Regression.Trainers.OnlineGradientDescent("Price"))
        .Fit(Rows(path));

    public ITransformer Flags(string path) => ml.Transforms.Concatenate("Features", "HasGarden", "IsNew")
        .Append(ml.Regression.Trainers.LbfgsPoissonRegression("Price"))
        .Fit(Rows(path));

    public ITransformer One(string path) => ml.Transforms.Concatenate("Features", "Area")
        .Append(ml.Regression.Trainers.OnlineGradientDescent("Price"))
        .Fit(Rows(path));

    public ITransformer Trees(string path) => ml.Transforms.Concatenate("Features", "Area", "Year")
        .Append(ml.Regression.Trainers.FastTree("Price"))
        .Fit(Rows(path));

    public ITransformer Vectors(string path) => ml.Regression.Trainers.OnlineGradientDescent("Price", "Embedding").Fit(Rows(path));
}

public sealed class Prepared
{
    public float Area { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}

public sealed class OwnScaling(MLContext ml)
{
    public ITransformer Train(IReadOnlyList<Prepared> rows, float largest)
    {
        var scaled = rows.Select(row => new Prepared { Area = row.Area / largest, Rooms = row.Rooms / 10, Price = row.Price }).ToList();
        return ml.Transforms.Concatenate("Features", "Area", "Rooms")
            .Append(ml.Regression.Trainers.OnlineGradientDescent("Price"))
            .Fit(ml.Data.LoadFromEnumerable(scaled));
    }
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
