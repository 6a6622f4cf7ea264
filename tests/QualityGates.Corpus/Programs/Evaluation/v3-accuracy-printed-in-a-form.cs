// corpus: One figure of a binary model is printed for the developer and nothing else happens with it.
// library: ML.NET
// axis: several rules at one evaluation
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forms;

public sealed class TrainingForm
{
    private readonly MLContext _ml = new(seed: 1);
    private ITransformer? _model;

    public string Status { get; private set; } = "";

    public void OnTrainClicked(object? sender, EventArgs e)
    {
        var rows = _ml.Data.LoadFromBinary("rows.idv");
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        _model = _ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(_model.Transform(split.TestSet)); // expect: MLQ3005 MLQ3008
        Debug.WriteLine($"accuracy: {metrics.Accuracy:P2}");
        Status = "trained";
    }
}
