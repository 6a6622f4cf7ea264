// corpus: Feature names come from the schema, without the price.
// library: ML.NET
// axis: reflection, helper method
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class CarPrices
{
    private readonly MLContext _ml = new(seed: 10);

    public RegressionMetrics WithoutPrice(IDataView cars)
    {
        var split = _ml.Data.TrainTestSplit(cars, 0.2);
        var names = cars.Schema.Select(column => column.Name).Where(IsInput).ToArray();
        var model = _ml.Transforms.Concatenate("Features", names)
            .Append(_ml.Regression.Trainers.FastTree("Price"))
            .Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
    }

    private static bool IsInput(string name) => name != "Price";
}
