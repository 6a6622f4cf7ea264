// corpus: A helper takes the separator from the ending of each file of a hospital kitchen, and both kinds come in.
// library: ML.NET
// axis: separator chosen by the name
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kitchen;

public sealed class Meal
{
    [LoadColumn(0)] public float Patients { get; set; }

    [LoadColumn(1)] public float Weekday { get; set; }

    [LoadColumn(2)] public float Portions { get; set; }
}

public sealed class PortionModel(string folder)
{
    private readonly MLContext _ml = new(seed: 35);

    public (double Mae, double Rmse) Judge()
    {
        var model = _ml.Transforms.Concatenate("Features", nameof(Meal.Patients), nameof(Meal.Weekday))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Meal.Portions)))
            .Fit(Load("meals-2022.csv"));
        var metrics = _ml.Regression.Evaluate(model.Transform(Load("meals-2023.tsv")), nameof(Meal.Portions));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private IDataView Load(string name)
    {
        var separator = Path.GetExtension(name) switch
        {
            ".csv" => ',',
            ".tsv" => '\t',
            _ => throw new ArgumentException($"{name} is no table.", nameof(name)),
        };
        return _ml.Data.LoadFromTextFile<Meal>(Path.Combine(folder, name), separator, hasHeader: true);
    }
}
