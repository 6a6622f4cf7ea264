// corpus: The saved pipeline has a mapping without a contract name, through a local and a method group.
// library: ML.NET
// axis: method group
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var data = ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, 0.2);
Action<Car, Extra> derive = Derive;
var mapping = ml.Transforms.CustomMapping(derive, contractName: null); // expect: MLQ6010
var pipeline = mapping
    .Append(ml.Transforms.Concatenate("Features", "PerDoor", "Doors"))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Price"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
if (metrics.RSquared > 0.7 && metrics.MeanAbsoluteError < 900)
{
    ml.Model.Save(model, data.Schema, "cars.zip");
}

static void Derive(Car car, Extra extra) => extra.PerDoor = car.Weight / car.Doors;

class Car
{
    [LoadColumn(0)]
    public float Weight { get; set; }

    [LoadColumn(1)]
    public float Doors { get; set; }

    [LoadColumn(2)]
    public float Price { get; set; }
}

class Extra
{
    public float PerDoor { get; set; }
}
