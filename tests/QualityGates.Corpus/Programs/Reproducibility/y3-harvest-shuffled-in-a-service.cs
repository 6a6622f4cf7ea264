// corpus: A service keeps a context without a seed that does nothing at random but shuffle the rows of a harvest before boosted trees learn them.
// library: ML.NET
// axis: service class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvest;

internal sealed class Field
{
    [LoadColumn(0)]
    public float Rain { get; set; }

    [LoadColumn(1)]
    public float Nitrogen { get; set; }

    [LoadColumn(2)]
    public float Slope { get; set; }

    [LoadColumn(3)]
    public float Tons { get; set; }
}

internal interface IHarvestService
{
    RegressionMetrics Learn(string path);
}

internal sealed class HarvestService : IHarvestService
{
    private readonly MLContext _ml = new();

    public RegressionMetrics Learn(string path)
    {
        var fields = _ml.Data.LoadFromTextFile<Field>(path, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(fields, testFraction: 0.2);
        var mixed = _ml.Data.ShuffleRows(parts.TrainSet); // expect: MLQ1005
        var model = Pipeline().Fit(mixed);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Field.Tons));
    }

    private IEstimator<ITransformer> Pipeline() => _ml.Transforms
        .Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen), nameof(Field.Slope))
        .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Field.Tons)));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        IHarvestService service = new HarvestService();
        var metrics = service.Learn(args[0]);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
    }
}
