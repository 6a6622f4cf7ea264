// corpus: A perceptron gives no probability, so the calibrated evaluation throws; a calibrator behind it makes it right; a tree is evaluated without its probability.
// library: ML.NET
// axis: switch expression, field
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class ReviewTraining
{
    private readonly MLContext _ml = new(seed: 6);
    private readonly IDataView _train;
    private readonly IDataView _test;

    public ReviewTraining(IDataView all)
    {
        var split = _ml.Data.TrainTestSplit(all, 0.2);
        _train = split.TrainSet;
        _test = split.TestSet;
    }

    public double Perceptron()
    {
        var trainer = _ml.BinaryClassification.Trainers.AveragedPerceptron("Good", "Words");
        var model = trainer.Fit(_train);
        var scored = model.Transform(_test);
        return _ml.BinaryClassification.Evaluate(scored, "Good").AreaUnderRocCurve; // expect: MLQ3003
    }

    public double CalibratedPerceptron()
    {
        var trainer = _ml.BinaryClassification.Trainers.AveragedPerceptron("Good", "Words").Append(_ml.BinaryClassification.Calibrators.Platt("Good"));
        return _ml.BinaryClassification.Evaluate(trainer.Fit(_train).Transform(_test), "Good").LogLoss;
    }

    public double Tree()
    {
        var trainer = _ml.BinaryClassification.Trainers.FastTree("Good", "Words");
        var scored = trainer.Fit(_train).Transform(_test);
        return _ml.BinaryClassification.EvaluateNonCalibrated(scored, "Good").F1Score; // expect: MLQ3003
    }

    public double Machine(string kind)
    {
        IEstimator<ITransformer> trainer = kind switch
        {
            "svm" => _ml.BinaryClassification.Trainers.LinearSvm("Good", "Words"),
            _ => _ml.BinaryClassification.Trainers.SgdNonCalibrated("Good", "Words"),
        };
        var folds = _ml.BinaryClassification.CrossValidate(_train, trainer, 5, "Good"); // expect: MLQ3003
        return folds.Average(f => f.Metrics.AreaUnderRocCurve);
    }

    public double MachineWithoutProbability() =>
        _ml.BinaryClassification.EvaluateNonCalibrated(_ml.BinaryClassification.Trainers.LdSvm("Good", "Words").Fit(_train).Transform(_test), "Good").AreaUnderRocCurve;
}
