using Microsoft.ML;
using Microsoft.ML.Data;

namespace CreditDesk;

internal sealed partial class Models
{
    /// <summary>Trains the default model on a part of the applications and writes it.</summary>
    public void SaveDefaultModel(IDataView applications, string path)
    {
        var split = ml.Data.TrainTestSplit(applications, testFraction: 0.25);
        var pipeline = Features.Append(ml.BinaryClassification.Trainers.LightGbm(
            labelColumnName: nameof(Application.Defaulted),
            numberOfLeaves: 31,
            numberOfIterations: 400));
        var model = pipeline.Fit(split.TrainSet);

        var scored = model.Transform(split.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Application.Defaulted)); // expect: MLQ3002
        _values["default.trees"] = 400;
        ml.Model.Save(model, applications.Schema, path);
    }
}
