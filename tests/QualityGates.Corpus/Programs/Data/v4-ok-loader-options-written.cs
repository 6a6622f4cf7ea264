// corpus: Options of loaders that write out what the files need, defaults included; columns inferred; files without ending.
// library: ML.NET AutoML
// axis: options
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Written;

public sealed class Loaders(MLContext ml)
{
    public IDataView Reviews() => ml.Data.CreateTextLoader(new TextLoader.Options
    {
        Separators = [','],
        HasHeader = true,
        AllowQuoting = true,
        ReadMultilines = true,
        Columns = [new("Text", DataKind.String, 0), new("Stars", DataKind.Single, 1)],
    }).Load("reviews.csv");

    public IDataView Old() => ml.Data.LoadFromTextFile("old.csv", [new("X", DataKind.Single, 0), new("Y", DataKind.Single, 1)], separatorChar: '\t', hasHeader: false);

    public IDataView Inferred(string path)
    {
        var inferred = ml.Auto().InferColumns(path, labelColumnName: "Stars", groupColumns: false);
        return ml.Data.CreateTextLoader(inferred.TextLoaderOptions).Load(path);
    }

    public IDataView Unnamed(string part) => ml.Data.LoadFromTextFile($"parts/{part}", [new("X", DataKind.Single, 0), new("Y", DataKind.Single, 1)]);

    public ITransformer Fit() => ml.Transforms.Text.FeaturizeText("Features", "Text")
        .Append(ml.Regression.Trainers.LbfgsPoissonRegression("Stars"))
        .Fit(ml.Data.ShuffleRows(Reviews(), seed: 1));
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
