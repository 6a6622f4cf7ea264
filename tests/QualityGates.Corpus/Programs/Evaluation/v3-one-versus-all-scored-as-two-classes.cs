// corpus: A model of three classes goes to the evaluator of two, and a regression of amounts to that of classes.
// library: ML.NET
// axis: another task
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rocks;

public static class RockModels
{
    public static double Kinds(MLContext ml, IDataView rocks)
    {
        var split = ml.Data.TrainTestSplit(rocks, testFraction: 0.3);
        var trainer = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        var scored = trainer.Fit(split.TrainSet).Transform(split.TestSet);
        return ml.BinaryClassification.Evaluate(scored).F1Score; // expect: MLQ3003
    }

    public static double Density(MLContext ml, IDataView rocks)
    {
        var split = ml.Data.TrainTestSplit(rocks, testFraction: 0.3);
        var scored = ml.Regression.Trainers.Gam().Fit(split.TrainSet).Transform(split.TestSet);
        return ml.MulticlassClassification.Evaluate(scored).LogLoss; // expect: MLQ3003
    }
}
