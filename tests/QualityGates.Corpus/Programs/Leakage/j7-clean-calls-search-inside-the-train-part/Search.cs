using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Hotline;

internal abstract class Search(MLContext ml)
{
    protected MLContext Context { get; } = ml;

    protected abstract SweepablePipeline Pipeline { get; }

    public ITransformer Best(IDataView rows)
    {
        var inner = Context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 16);
        var experiment = Context.Auto().CreateExperiment();
        experiment.SetPipeline(Pipeline);
        experiment.SetTrainingTimeInSeconds(120);
        experiment.SetDataset(inner);
        SetMetric(experiment);
        return experiment.Run().Model;
    }

    protected abstract void SetMetric(AutoMLExperiment experiment);
}
