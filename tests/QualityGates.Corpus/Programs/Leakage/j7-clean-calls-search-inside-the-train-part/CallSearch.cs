using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Hotline;

internal sealed class PhoneCall
{
    [LoadColumn(0)]
    public float Minutes { get; set; }

    [LoadColumn(1)]
    public float Waited { get; set; }

    [LoadColumn(2)]
    public string Topic { get; set; } = "";

    [LoadColumn(3)]
    public bool CalledAgain { get; set; }
}

internal sealed class CallSearch(MLContext ml) : Search(ml)
{
    private const string Label = nameof(PhoneCall.CalledAgain);

    protected override SweepablePipeline Pipeline =>
        Context.Transforms.Categorical.OneHotEncoding("Topic")
            .Append(Context.Transforms.Concatenate("Features", "Minutes", "Waited", "Topic"))
            .Append(Context.Auto().BinaryClassification(labelColumnName: Label, useSdcaLogisticRegression: false, useLbfgsLogisticRegression: false));

    public BinaryClassificationMetrics Measure(ITransformer model, IDataView rows) =>
        Context.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows), labelColumnName: Label);

    protected override void SetMetric(AutoMLExperiment experiment) =>
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, labelColumn: Label);
}
