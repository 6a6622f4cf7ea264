// corpus: Perceptrons are trained one against all, which the evaluator of several classes takes; a field-aware machine gives probabilities.
// library: ML.NET
// axis: right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Against;

public sealed class Against(MLContext ml)
{
    public double Classes(IDataView train, IDataView test)
    {
        var trainer = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron());
        return ml.MulticlassClassification.Evaluate(trainer.Fit(train).Transform(test)).LogLoss;
    }

    public double Clicks(IDataView train, IDataView test)
    {
        var trainer = ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(["User", "Item"]);
        return ml.BinaryClassification.Evaluate(trainer.Fit(train).Transform(test)).LogLoss;
    }
}
