// corpus: A support vector machine and a perceptron are evaluated as if they gave probabilities; the program throws when training is over.
// library: ML.NET
// axis: plain, switch expression, cross-validation
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Leaks;

public sealed class LeakDetector
{
    private readonly MLContext _ml = new(seed: 16);

    public double Measure(IDataView train, IDataView test)
    {
        var pipeline = _ml.Transforms.NormalizeMinMax("Features").Append(_ml.BinaryClassification.Trainers.LinearSvm(numberOfIterations: 5));
        var model = pipeline.Fit(train);
        var predictions = model.Transform(test);
        return _ml.BinaryClassification.Evaluate(predictions).F1Score; // expect: MLQ3003
    }

    public double Folds(IDataView rows)
    {
        var trainer = _ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10);
        var folds = _ml.BinaryClassification.CrossValidate(rows, trainer, numberOfFolds: 5); // expect: MLQ3003
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
