// corpus: A pipeline asks for a column that the rows spell differently; the trainer for features nobody concatenates.
// library: Microsoft.ML
// axis: methods of a trainer class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cars;

public sealed class Car
{
    [LoadColumn(0)]
    public float Mileage { get; set; }

    [LoadColumn(1)]
    public string FuelType { get; set; } = "";

    [LoadColumn(2)]
    public float Price { get; set; }
}

public sealed class CarTrainer
{
    private readonly MLContext _ml = new(seed: 14);

    public ITransformer Train(string path)
    {
        var data = _ml.Data.LoadFromTextFile<Car>(path, separatorChar: ';', hasHeader: true);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("FuelEncoded", "Fueltype") // expect: MLQ4007
            .Append(_ml.Transforms.Concatenate("Features", nameof(Car.Mileage), "FuelEncoded"))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Car.Price)));
        return pipeline.Fit(data); // expect: MLQ3001
    }

    public ITransformer TrainOtherwise(string path)
    {
        var data = _ml.Data.LoadFromTextFile<Car>(path, separatorChar: ';', hasHeader: true);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("FuelEncoded", nameof(Car.FuelType))
            .Append(_ml.Transforms.Concatenate("Inputs", nameof(Car.Mileage), "FuelEncoded"))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Car.Price))); // expect: MLQ4007
        return pipeline.Fit(data); // expect: MLQ3001
    }

    public ITransformer TrainRightly(string path)
    {
        var data = _ml.Data.LoadFromTextFile<Car>(path, separatorChar: ';', hasHeader: true);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("FuelEncoded", nameof(Car.FuelType))
            .Append(_ml.Transforms.Concatenate("Inputs", nameof(Car.Mileage), "FuelEncoded"))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Car.Price), featureColumnName: "Inputs"));
        return pipeline.Fit(data); // expect: MLQ3001
    }
}
