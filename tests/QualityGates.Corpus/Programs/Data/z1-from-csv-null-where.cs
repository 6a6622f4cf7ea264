// corpus: Cars are made of lines by a factory that gives back null for a bad line, and a Where leaves the nulls out without a word.
// library: ML.NET
// axis: LINQ over a static factory
using System.Globalization;
using Microsoft.ML;

namespace UsedCars;

public sealed class Car
{
    public string Make { get; init; } = "";

    public float Mileage { get; init; }

    public float EngineSize { get; init; }

    public float Price { get; init; }

    public static Car? FromCsv(string line)
    {
        try
        {
            var values = line.Split(',');
            return new Car
            {
                Make = values[0],
                Mileage = float.Parse(values[1], CultureInfo.InvariantCulture),
                EngineSize = float.Parse(values[2], CultureInfo.InvariantCulture),
                Price = float.Parse(values[3], CultureInfo.InvariantCulture),
            };
        }
        catch (FormatException) // expect: MLQ4004
        {
            return null;
        }
    }
}

public static class CarPrices
{
    public static (double Mae, double Rmse) CrossValidate(string path)
    {
        var ml = new MLContext(seed: 3);
        var cars = File.ReadAllLines(path)
            .Skip(1)
            .Select(Car.FromCsv)
            .Where(car => car != null)
            .Select(car => car!)
            .ToList();

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("MakeEncoded", nameof(Car.Make))
            .Append(ml.Transforms.Concatenate("Features", "MakeEncoded", nameof(Car.Mileage), nameof(Car.EngineSize)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Car.Price)));
        var folds = ml.Regression.CrossValidate(ml.Data.LoadFromEnumerable(cars), pipeline, numberOfFolds: 5, labelColumnName: nameof(Car.Price));
        return (folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }
}
