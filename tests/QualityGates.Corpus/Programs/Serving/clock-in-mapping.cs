// corpus: A mapping computes an age from the clock, the one beside it from a date in the row.
// library: ML.NET
// axis: static method, lambda, predicate
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true);
var chance = new Random(7);
var some = ml.Data.FilterByCustomPredicate<Car>(cars, car => chance.NextDouble() < 0.5); // expect: MLQ6010
var aged = ml.Transforms.CustomMapping<Car, Aged>(Ages.FromClock, null).Fit(some).Transform(some); // expect: MLQ6010
var sold = ml.Transforms.CustomMapping<Car, Aged>((car, age) => age.Years = car.Sold.Year - car.Built.Year, null).Fit(cars).Transform(cars);
Console.WriteLine(aged.GetColumn<float>("Years").Max() > sold.GetColumn<float>("Years").Max());

static class Ages
{
    public static void FromClock(Car car, Aged age) => age.Years = (DateTime.UtcNow - car.Built).Days / 365;
}

class Car
{
    [LoadColumn(0)] public DateTime Built { get; set; }

    [LoadColumn(1)] public DateTime Sold { get; set; }
}

class Aged
{
    public float Years { get; set; }
}
