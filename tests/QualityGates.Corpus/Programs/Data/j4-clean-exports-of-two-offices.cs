// corpus: Two offices export one class with separators of their own, one of them with a header; names of files come from outside or end as the default wants.
// library: ML.NET, DataFrame
// axis: two loads of one class, categories between commas, frame of a csv
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Permits;

public sealed class Permit
{
    [LoadColumn(0)] public string Category { get; set; } = "";

    [LoadColumn(1)] public float Storeys { get; set; }

    [LoadColumn(2)] public float Area { get; set; }

    [LoadColumn(3)] public float Weeks { get; set; }
}

public sealed class PermitStudy(MLContext ml, string folder)
{
    public RegressionMetrics North() => Learn(ml.Data.LoadFromTextFile<Permit>(Path.Combine(folder, "north.csv"), separatorChar: ',', hasHeader: true));

    public RegressionMetrics South() => Learn(ml.Data.LoadFromTextFile<Permit>(Path.Combine(folder, "south.txt"), separatorChar: '|'));

    public RegressionMetrics Given(string path) => Learn(ml.Data.CreateTextLoader<Permit>(separatorChar: ';', hasHeader: false).Load(path));

    public RegressionMetrics Archive()
    {
        var loader = ml.Data.CreateTextLoader(
            [
                new TextLoader.Column(nameof(Permit.Category), DataKind.String, 0),
                new TextLoader.Column(nameof(Permit.Storeys), DataKind.Single, 1),
                new TextLoader.Column(nameof(Permit.Area), DataKind.Single, 2),
                new TextLoader.Column(nameof(Permit.Weeks), DataKind.Single, 3),
            ],
            hasHeader: false);
        return Learn(loader.Load(Path.Combine(folder, "archive.tsv")));
    }

    public long Fees()
    {
        var fees = DataFrame.LoadCsv(Path.Combine(folder, "fees.csv"), cultureInfo: CultureInfo.InvariantCulture);
        return fees.Rows.Count;
    }

    private RegressionMetrics Learn(IDataView permits)
    {
        var parts = ml.Data.TrainTestSplit(permits, testFraction: 0.2, seed: 83);
        var model = ml.Transforms.Text.FeaturizeText("CategoryWords", nameof(Permit.Category))
            .Append(ml.Transforms.Concatenate("Features", "CategoryWords", nameof(Permit.Storeys), nameof(Permit.Area)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Permit.Weeks)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Permit.Weeks));
    }
}
