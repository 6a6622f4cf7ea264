// corpus: A text classifier watches the test rows while it trains, and is reported on them.
// library: ML.NET TorchSharp
// axis: argument of the trainer
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp;

namespace Mail;

public sealed class MailSorter(MLContext ml)
{
    public MulticlassClassificationMetrics Train(IDataView mails)
    {
        var split = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        var keys = ml.Transforms.Conversion.MapValueToKey("Label", "Folder").Fit(split.TrainSet);
        var (train, test) = (keys.Transform(split.TrainSet), keys.Transform(split.TestSet));
        var trainer = ml.MulticlassClassification.Trainers.TextClassification(sentence1ColumnName: "Body", validationSet: test);
        var model = trainer.Fit(train);
        return ml.MulticlassClassification.Evaluate(model.Transform(test)); // expect: MLQ2005
    }
}
