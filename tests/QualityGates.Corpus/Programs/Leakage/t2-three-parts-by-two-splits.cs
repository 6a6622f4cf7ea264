// corpus: The training part is split again for the choice of the number of leaves, the test part is used once.
// library: ML.NET
// axis: record with the parts, method
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed record Parts(IDataView Train, IDataView Validation, IDataView Test);

public sealed class LeafSearch(MLContext ml)
{
    public static Parts Divide(MLContext ml, IDataView all)
    {
        var outer = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 1);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 2);
        return new Parts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }

    public (int Leaves, double Area) Run(Parts parts)
    {
        var best = (Leaves: 0, Area: double.MinValue, Model: (ITransformer?)null);
        foreach (var leaves in new[] { 8, 16, 32 })
        {
            var model = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
                .Append(ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves))
                .Fit(parts.Train);
            var area = ml.BinaryClassification.Evaluate(model.Transform(parts.Validation)).AreaUnderRocCurve;
            if (area > best.Area)
            {
                best = (leaves, area, model);
            }
        }

        return (best.Leaves, ml.BinaryClassification.Evaluate(best.Model!.Transform(parts.Test)).AreaUnderRocCurve);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 0);
        var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
        var (leaves, area) = new LeafSearch(ml).Run(LeafSearch.Divide(ml, loans));
        Console.WriteLine($"{leaves} leaves: {area:0.000}");
        return area > 0.75 ? 0 : 1;
    }
}
