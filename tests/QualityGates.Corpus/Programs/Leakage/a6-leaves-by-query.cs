// corpus: The number of leaves with the least error on the test part is taken by a query, and that error is what the program promises.
// library: ML.NET
// axis: query
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new TreeStudy(args[0]);
var (leaves, error) = study.Best();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{leaves} leaves, off by {error:F2} kWh"));

internal sealed class TreeStudy
{
    private readonly MLContext ml = new(seed: 7);
    private readonly DataOperationsCatalog.TrainTestData parts;

    public TreeStudy(string path)
    {
        var roofs = ml.Data.LoadFromTextFile<Roof>(path, separatorChar: ',', hasHeader: true);
        parts = ml.Data.TrainTestSplit(roofs, 0.2);
    }

    public (int Leaves, double Error) Best() =>
        (from leaves in new[] { 8, 16, 32, 64 }
         let metrics = Measure(leaves)
         orderby metrics.MeanAbsoluteError // expect: MLQ2006
         select (leaves, metrics.MeanAbsoluteError)).First();

    private RegressionMetrics Measure(int leaves)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Roof.Slope), nameof(Roof.Surface), nameof(Roof.Sun))
            .Append(ml.Regression.Trainers.FastTree(nameof(Roof.Output), numberOfLeaves: leaves))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Roof.Output));
    }
}

internal sealed class Roof
{
    [LoadColumn(0)] public float Slope { get; set; }

    [LoadColumn(1)] public float Surface { get; set; }

    [LoadColumn(2)] public float Sun { get; set; }

    [LoadColumn(3)] public float Output { get; set; }
}
