// corpus: The share of the training part is given as the share of the test part, once from settings and once as a complement of the wrong number.
// library: ML.NET
// axis: options record, arithmetic
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed record SplitOptions(double TrainShare = 0.8, int Seed = 9);

public sealed class Divider(MLContext ml)
{
    private const double Held = 0.25;
    private static readonly SplitOptions Options = new();

    public double FromLiteral(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, .7); // expect: MLQ2013
        return Score(parts);
    }

    public double FromComplement(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 1 - Held, seed: Options.Seed); // expect: MLQ2013
        return Score(parts);
    }

    public double Right(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 1 - 0.8);
        return Score(parts);
    }

    public IEnumerable<Row> Peek(IDataView rows)
    {
        var few = ml.Data.TrainTestSplit(rows, testFraction: 0.99).TrainSet;
        return ml.Data.CreateEnumerable<Row>(few, reuseRowObject: false).Take(5);
    }

    private double Score(DataOperationsCatalog.TrainTestData parts)
    {
        var model = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.FastTree("Y")).Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Y").MeanAbsoluteError;
    }
}

public sealed class Row
{
    public float A { get; set; }
    public float B { get; set; }
    public float Y { get; set; }
}
