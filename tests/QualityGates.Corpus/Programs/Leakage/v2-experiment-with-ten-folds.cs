// corpus: An experiment divides the whole table into folds for its trials; the best trial is then measured on rows of this table.
// library: AutoML
// axis: SetDataset, async, field
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class OccupancySearch
{
    private readonly MLContext _ml = new(seed: 8);

    public async Task<double> RunAsync(string path, CancellationToken token)
    {
        var nights = _ml.Data.LoadFromBinary(path);
        var test = _ml.Data.TrainTestSplit(nights, testFraction: 0.15).TestSet;
        var experiment = _ml.Auto().CreateExperiment();
        experiment.SetPipeline(_ml.Auto().Featurizer(nights, excludeColumns: ["Occupied"]).Append(_ml.Auto().Regression("Occupied")));
        experiment.SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: "Occupied");
        experiment.SetTrainingTimeInSeconds(900);
        experiment.SetDataset(nights, fold: 10); // expect: MLQ2015
        var trial = await experiment.RunAsync(token);
        return _ml.Regression.Evaluate(trial.Model.Transform(test), "Occupied").RootMeanSquaredError;
    }
}
