// corpus: A mapping works out the age of a car from the clock, so the same row gives another feature next year.
// library: ML.NET
// axis: library, CustomMapping, clock
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cars.Study;

public sealed class UsedCar
{
    public float Year { get; set; }

    public float Mileage { get; set; }

    public float Price { get; set; }
}

public sealed class CarAge
{
    public float Age { get; set; }
}

public sealed class PriceStudy(MLContext context)
{
    public IReadOnlyList<RegressionMetrics> Run(IReadOnlyList<UsedCar> cars)
    {
        var rows = context.Data.LoadFromEnumerable(cars);
        var pipeline = context.Transforms.CustomMapping<UsedCar, CarAge>((car, age) => age.Age = DateTime.Now.Year - car.Year, "CarAge") // expect: MLQ6010
            .Append(context.Transforms.Concatenate("Features", nameof(CarAge.Age), nameof(UsedCar.Mileage)))
            .Append(context.Regression.Trainers.FastForest(labelColumnName: nameof(UsedCar.Price)));
        var folds = context.Regression.CrossValidate(rows, pipeline, labelColumnName: nameof(UsedCar.Price));
        return folds.Select(fold => fold.Metrics).ToList();
    }
}
