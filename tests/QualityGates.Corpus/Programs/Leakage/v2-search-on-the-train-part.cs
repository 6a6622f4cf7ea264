// corpus: The search gets the train part; both parts are measured, and the winner is fitted on everything when the report is written.
// library: AutoML
// axis: right, silences of the page
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Spam;

public sealed class SpamSearch(MLContext ml)
{
    public (double Seen, double Unseen, ITransformer Final) Run(IDataView mails)
    {
        var parts = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        var run = ml.Auto().CreateMulticlassClassificationExperiment(120).Execute(parts.TrainSet, "Folder").BestRun;
        var seen = ml.MulticlassClassification.Evaluate(run.Model.Transform(parts.TrainSet), "Folder");
        var unseen = ml.MulticlassClassification.Evaluate(run.Model.Transform(parts.TestSet), "Folder");
        return (seen.MacroAccuracy, unseen.MacroAccuracy, run.Estimator.Fit(mails));
    }

    public MulticlassClassificationMetrics OwnMetrics(IDataView mails) =>
        ml.Auto().CreateMulticlassClassificationExperiment(120).Execute(mails, "Folder").BestRun.ValidationMetrics;
}
