// corpus: The search gets the train part, and its model is measured on the train part only.
// library: AutoML
// axis: evaluated rows themselves
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Spam;

public sealed class SpamSearch(MLContext ml)
{
    public MulticlassClassificationMetrics Run(IDataView mails)
    {
        var parts = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        var run = ml.Auto().CreateMulticlassClassificationExperiment(120).Execute(parts.TrainSet, "Folder").BestRun; // expect: MLQ2015
        return ml.MulticlassClassification.Evaluate(run.Model.Transform(parts.TrainSet), "Folder");
    }
}
