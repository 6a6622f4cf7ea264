using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Energy;

public sealed class ExperimentService(MLContext context, uint seconds)
{
    public ITransformer Search(IDataView rows, string label)
    {
        var experiment = context.Auto().CreateRegressionExperiment(seconds);
        var outcome = experiment.Execute(rows, labelColumnName: label);
        return outcome.BestRun.Model;
    }
}
