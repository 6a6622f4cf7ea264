using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Grid;

public sealed partial class LoadStudy
{
    private readonly MLContext _ml = new(seed: 50);
    private readonly DataOperationsCatalog.TrainTestData _split;
    private ITransformer? _best;

    public LoadStudy(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Hour>(path, ',');
        _split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
    }

    public async Task TuneAsync()
    {
        var experiment = _ml.Auto().CreateExperiment()
            .SetPipeline(_ml.Auto().Featurizer(_split.TrainSet).Append(_ml.Auto().Regression(labelColumnName: "Load")))
            .SetRegressionMetric(RegressionMetric.RSquared, labelColumn: "Load")
            .SetTrainingTimeInSeconds(120)
            .SetDataset(_split);
        var trial = await experiment.RunAsync();
        _best = trial.Model;
    }
}

public sealed class Hour
{
    [LoadColumn(0)] public float Load { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
}
