// corpus: A seeded context and a trainer whose threads race.
// library: ML.NET
// axis: through a field
using Microsoft.ML;

public class Prices
{
    private readonly MLContext _ml = new(seed: 1);

    public double Run(IDataView rows)
    {
        var parts = _ml.Data.TrainTestSplit(rows, 0.2);
        var model = _ml.Regression.Trainers.Sdca("Price", "Features").Fit(parts.TrainSet); // expect: MLQ1006
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price").MeanAbsoluteError;
    }
}
