// corpus: A class searches over the rows it is given, and the winner is fitted anew on the train part; the search has seen the test part all the same.
// library: AutoML
// axis: another class, estimator of the winner
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Credit;

public sealed class ModelSearch(MLContext ml)
{
    public IEstimator<ITransformer> Best(IDataView rows)
    {
        var result = ml.Auto().CreateBinaryClassificationExperiment(600).Execute(rows, "Default");
        return result.BestRun.Estimator;
    }
}

public sealed class CreditReport(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Write(IDataView applications)
    {
        var split = ml.Data.TrainTestSplit(applications, testFraction: 0.2);
        var estimator = new ModelSearch(ml).Best(applications); // expect: MLQ2015
        var model = estimator.Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Default");
    }
}
