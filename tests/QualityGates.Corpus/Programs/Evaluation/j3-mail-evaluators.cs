// corpus: Mail filters whose evaluators ask for what their trainers do not give, leave out what they give, or belong to another task.
// library: ML.NET
// axis: library class, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mailroom;

public sealed class FilterStudy(MLContext ml)
{
    private const string Spam = "Spam";

    public CalibratedBinaryClassificationMetrics Margins(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", "Body")
            .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: Spam));
        var model = pipeline.Fit(train);
        return Score(model, test); // expect: MLQ3003
    }

    public double Folds(IDataView mails)
    {
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", "Body")
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: Spam, numberOfIterations: 6));
        var folds = ml.BinaryClassification.CrossValidate(mails, pipeline, numberOfFolds: 5, labelColumnName: Spam); // expect: MLQ3003
        return folds.Average(fold => fold.Metrics.F1Score) + folds.Average(fold => fold.Metrics.PositiveRecall);
    }

    public BinaryClassificationMetrics Logistic(IDataView train, IDataView test)
    {
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: Spam);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Body").Append(trainer).Fit(train);
        var scored = model.Transform(test);
        return ml.BinaryClassification.EvaluateNonCalibrated(scored, Spam); // expect: MLQ3003
    }

    public BinaryClassificationMetrics Folders(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", "Body")
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes(labelColumnName: "Folder"));
        var model = pipeline.Fit(train);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), labelColumnName: "Folder"); // expect: MLQ3003
    }

    private CalibratedBinaryClassificationMetrics Score(ITransformer model, IDataView test)
    {
        var scored = model.Transform(test);
        return ml.BinaryClassification.Evaluate(scored, labelColumnName: Spam);
    }
}
