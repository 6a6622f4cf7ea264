// corpus: Files named csv are read with the tab that is the default, directly and by a helper that is given the name.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Commas;

public sealed class Car
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Consumption { get; set; }
}

public sealed class CarStudy
{
    private readonly MLContext _ml = new(seed: 1);

    public double Train(string folder)
    {
        var train = _ml.Data.LoadFromTextFile<Car>(Path.Combine(folder, "cars-train.csv"), hasHeader: true); // expect: MLQ4005
        var test = Load<Car>(Path.Combine(folder, "cars-test.csv"));
        var model = _ml.Transforms.Concatenate("Features", "Power", "Weight").Append(_ml.Regression.Trainers.FastTree("Consumption")).Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), "Consumption").RSquared;
    }

    private IDataView Load<T>(string file) => _ml.Data.LoadFromTextFile<T>(file, hasHeader: true); // expect: MLQ4005
}
