// corpus: Every number of the schema becomes a feature, but for the names that are left out by whoever calls.
// library: ML.NET
// axis: extension method, params, LINQ over the schema
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cars, 0.2);
var model = ml.Transforms.Concatenate("Features", cars.NumericColumns(except: nameof(Car.Consumption)))
    .Append(ml.Regression.Trainers.FastForest(nameof(Car.Consumption)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Car.Consumption));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RootMeanSquaredError:F2}");

static class SchemaColumns
{
    public static string[] NumericColumns(this IDataView view, params string[] except) =>
        view.Schema.Where(column => column.Type == NumberDataViewType.Single).Select(column => column.Name).Except(except).ToArray();
}

sealed class Car
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
    [LoadColumn(2)] public string Maker { get; set; } = "";
    [LoadColumn(3)] public float Consumption { get; set; }
}
