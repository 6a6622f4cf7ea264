// corpus: Two searches: one is set on all claims and judged on a part of them, the other is given a sampling key that its overload does not read.
// library: ML.NET AutoML
// axis: async, class, local function
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public sealed class ClaimSearch
{
    private readonly MLContext _ml;
    private readonly IDataView _claims;
    private readonly DataOperationsCatalog.TrainTestData _parts;

    public ClaimSearch(string file)
    {
        _ml = new MLContext(seed: 2);
        _claims = _ml.Data.LoadFromTextFile<Claim>(file, separatorChar: ',', hasHeader: true);
        _parts = _ml.Data.TrainTestSplit(_claims, 0.2, samplingKeyColumnName: nameof(Claim.Holder));
    }

    public async Task<double> SearchAsync(CancellationToken cancellationToken = default)
    {
        var pipeline = _ml.Auto().Featurizer(_claims, excludeColumns: new[] { nameof(Claim.Cost), nameof(Claim.Holder) })
            .Append(_ml.Auto().Regression(labelColumnName: nameof(Claim.Cost)));
        var experiment = _ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: nameof(Claim.Cost))
            .SetTrainingTimeInSeconds(300)
            .SetDataset(_claims, fold: 5); // expect: MLQ2015

        var best = await experiment.RunAsync(cancellationToken);
        return Error(best.Model);

        double Error(ITransformer model) =>
            _ml.Regression.Evaluate(model.Transform(_parts.TestSet), nameof(Claim.Cost)).MeanAbsoluteError;
    }

    public double Search()
    {
        var columns = new ColumnInformation { LabelColumnName = nameof(Claim.Cost), SamplingKeyColumnName = nameof(Claim.Holder) };
        var result = _ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 120)
            .Execute(_parts.TrainSet, columns); // expect: MLQ2011
        return _ml.Regression.Evaluate(result.BestRun.Model.Transform(_parts.TestSet), nameof(Claim.Cost)).MeanAbsoluteError;
    }
}

public sealed class Claim
{
    [LoadColumn(0)] public string Holder { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Damage { get; set; }
    [LoadColumn(3)] public float Cost { get; set; }
}
