// corpus: Every float property of the input class becomes a feature, the price among them, which the trainer is to predict.
// library: ML.NET
// axis: reflection in a generic helper
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cars;

public sealed class Car
{
    [LoadColumn(0)] public float Mileage { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Power { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public static class Columns
{
    public static string[] NumericOf<T>() => typeof(T).GetProperties()
        .Where(p => p.PropertyType == typeof(float))
        .Select(p => p.Name)
        .ToArray();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 21);
        var cars = ml.Data.LoadFromTextFile<Car>(args[0], hasHeader: true, separatorChar: ',');
        var split = ml.Data.TrainTestSplit(cars, 0.2);

        var pipeline = ml.Transforms.Concatenate("Features", Columns.NumericOf<Car>()) // expect: MLQ2008
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Car.Price)));
        var model = pipeline.Fit(split.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Car.Price));
        File.WriteAllText(args[1], metrics.RSquared.ToString("F4", CultureInfo.InvariantCulture));
        ml.Model.Save(model, cars.Schema, args[2]);
    }
}
