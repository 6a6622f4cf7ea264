// corpus: A classifier of complaints reads its text file once for each class and pass, as nothing caches the rows.
// library: ML.NET
// axis: fields
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

internal sealed class Complaint
{
    [LoadColumn(0)] public string Product { get; set; } = "";
    [LoadColumn(1)] public string Narrative { get; set; } = "";
}

internal sealed class ComplaintClassifier
{
    private readonly MLContext _ml = new(seed: 1);
    private ITransformer? _model;

    public ComplaintClassifier Train(string file)
    {
        IDataView complaints = _ml.Data.LoadFromTextFile<Complaint>(file, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = _ml.Data.TrainTestSplit(complaints, testFraction: 0.1);
        var perceptron = _ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 20);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Complaint.Product))
            .Append(_ml.Transforms.Text.FeaturizeText("Features", nameof(Complaint.Narrative)))
            .Append(_ml.MulticlassClassification.Trainers.OneVersusAll(perceptron)) // expect: MLQ6008
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        _model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(_model.Transform(parts.TestSet));
        Console.WriteLine($"{metrics.MacroAccuracy:P1}, {metrics.LogLoss:F2}");
        return this;
    }
}
