// corpus: A trainer class gives back a fitted model and the program saves it, evaluation is nowhere in the project.
// library: ML.NET
// axis: helper in another file
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace UsedCars;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", ',', hasHeader: true);
        var model = new PriceTrainer(ml).Train(cars);

        using var stream = File.Create("cars.zip");
        ml.Model.Save(model, cars.Schema, stream); // expect: MLQ3001
    }
}

internal sealed class Car
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Mileage { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
