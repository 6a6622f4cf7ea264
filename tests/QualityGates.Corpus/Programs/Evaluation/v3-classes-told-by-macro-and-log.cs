// corpus: A confusion matrix by classes and two more figures of a text classifier are given to a report writer.
// library: ML.NET
// axis: report writer, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Topics;

public interface IReportWriter
{
    void Row(string name, double value);
}

public sealed class TopicReport(MLContext ml, IReportWriter writer)
{
    public void Write(ITransformer model, IDataView test)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test), topKPredictionCount: 3);
        writer.Row("micro", metrics.MicroAccuracy);
        writer.Row("macro", metrics.MacroAccuracy);
        writer.Row("top three", metrics.TopKAccuracy);
        for (var i = 0; i < metrics.ConfusionMatrix.NumberOfClasses; i++)
        {
            writer.Row($"recall {i}", metrics.ConfusionMatrix.PerClassRecall[i]);
        }
    }
}
