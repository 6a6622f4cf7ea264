// corpus: A model of insulin doses that is fitted beside validation rows is measured on these and on a third part, and the report keeps the two apart.
// library: ML.NET
// axis: iterator
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var doses = ml.Data.LoadFromTextFile<Dose>(args[0], separatorChar: '\t', hasHeader: true);
var measured = new DoseStudy(ml, doses).Measured().ToDictionary(
    entry => entry.Part,
    entry => new { entry.Metrics.MeanAbsoluteError, entry.Metrics.RootMeanSquaredError });
foreach (var (part, metrics) in measured)
{
    Console.WriteLine($"{part}: off by {metrics.MeanAbsoluteError:F2} units");
}

File.WriteAllText("doses.json", JsonSerializer.Serialize(measured));

internal sealed class DoseStudy
{
    private readonly MLContext _ml;
    private readonly DataOperationsCatalog.TrainTestData _judged;
    private readonly DataOperationsCatalog.TrainTestData _watched;

    public DoseStudy(MLContext ml, IDataView all)
    {
        _ml = ml;
        _judged = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 9);
        _watched = ml.Data.TrainTestSplit(_judged.TrainSet, testFraction: 0.2, seed: 10);
    }

    public IEnumerable<(string Part, RegressionMetrics Metrics)> Measured()
    {
        var model = _ml.Regression.Trainers.Gam(labelColumnName: nameof(Dose.Units)).Fit(_watched.TrainSet, _watched.TestSet);
        yield return ("validation", _ml.Regression.Evaluate(model.Transform(_watched.TestSet), labelColumnName: nameof(Dose.Units)));
        yield return ("test", _ml.Regression.Evaluate(model.Transform(_judged.TestSet), labelColumnName: nameof(Dose.Units)));
    }
}

internal sealed class Dose
{
    [LoadColumn(0, 6)]
    [VectorType(7)]
    [ColumnName("Features")]
    public float[] Readings { get; set; } = [];

    [LoadColumn(7)]
    public float Units { get; set; }
}
