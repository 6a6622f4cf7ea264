// corpus: An experiment is told its pipeline's label and not that of its metric, whose default is written small.
// library: AutoML
// axis: metric of a search
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Trials;

public sealed class TrialSearch(MLContext ml)
{
    public async Task<double> RunAsync(IDataView train, IDataView validation)
    {
        var pipeline = ml.Auto().Featurizer(train, excludeColumns: ["Responds"]).Append(ml.Auto().BinaryClassification(labelColumnName: "Responds"));
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score); // expect: MLQ3004
        experiment.SetTrainingTimeInSeconds(300);
        experiment.SetDataset(train, validation);
        return (await experiment.RunAsync()).Metric;
    }
}
