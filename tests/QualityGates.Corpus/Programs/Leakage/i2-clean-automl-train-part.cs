// corpus: The search sees the training part alone and is judged on the rest; afterwards its recipe is fitted on everything, and a ranker's folds keep their groups.
// library: ML.NET AutoML
// axis: class, interface, property
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public interface ISearch
{
    IDataView Everything { get; }

    double Run(uint seconds);
}

public sealed class PriceSearch(MLContext ml, string file) : ISearch
{
    public IDataView Everything { get; } = ml.Data.LoadFromTextFile<Car>(file, separatorChar: ',', hasHeader: true);

    public double Run(uint seconds)
    {
        var parts = ml.Data.TrainTestSplit(Everything, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet, testFraction: 0.2);
        var result = ml.Auto().CreateRegressionExperiment(seconds)
            .Execute(trainData: inner.TrainSet, validationData: inner.TestSet, labelColumnName: nameof(Car.Price));
        var onTest = ml.Regression.Evaluate(result.BestRun.Model.Transform(parts.TestSet), nameof(Car.Price));

        var shipped = result.BestRun.Estimator.Fit(Everything);
        ml.Model.Save(shipped, Everything.Schema, "price.zip");
        return onTest.MeanAbsoluteError;
    }
}

public sealed class OfferSearch(MLContext ml, string file) : ISearch
{
    public IDataView Everything { get; } = ml.Data.LoadFromTextFile<Offer>(file, separatorChar: ',', hasHeader: true);

    public double Run(uint seconds)
    {
        var parts = ml.Data.TrainTestSplit(Everything, 0.2, samplingKeyColumnName: nameof(Offer.Basket));
        var columns = new ColumnInformation { LabelColumnName = nameof(Offer.Relevance), GroupIdColumnName = nameof(Offer.Basket), SamplingKeyColumnName = nameof(Offer.Basket) };
        var best = ml.Auto().CreateRankingExperiment(seconds).Execute(parts.TrainSet, numberOfCVFolds: 4, columnInformation: columns).BestRun;
        var model = best.Estimator.Fit(parts.TrainSet);
        return ml.Ranking.Evaluate(model.Transform(parts.TestSet), nameof(Offer.Relevance), nameof(Offer.Basket)).NormalizedDiscountedCumulativeGains[0];
    }
}

public sealed class Car
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class Offer
{
    [LoadColumn(0)] public string Basket { get; set; } = "";
    [LoadColumn(1)] public float Discount { get; set; }
    [LoadColumn(2)] public float Relevance { get; set; }
}
