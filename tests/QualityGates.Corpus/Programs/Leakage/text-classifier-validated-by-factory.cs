// corpus: A factory method passes its second argument on as validation set; the caller gives it the test rows and reports with them.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp;

namespace Support;

public static class Program
{
    public static int Main()
    {
        var ml = new MLContext(seed: 20);
        var questions = ml.Data.LoadFromTextFile<Question>("questions.tsv", hasHeader: true);
        var parts = ml.Data.TrainTestSplit(questions, testFraction: 0.15);

        var model = Classifier(ml, parts.TestSet).Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ2005
        return metrics.MacroAccuracy > 0.8 && metrics.LogLoss < 0.7 ? 0 : 1;
    }

    private static IEstimator<ITransformer> Classifier(MLContext ml, IDataView watched) =>
        ml.Transforms.Conversion.MapValueToKey("Label", nameof(Question.Topic))
            .Append(ml.MulticlassClassification.Trainers.TextClassification(sentence1ColumnName: nameof(Question.Text), validationSet: watched))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}

public sealed class Question
{
    [LoadColumn(0)] public string Topic { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
