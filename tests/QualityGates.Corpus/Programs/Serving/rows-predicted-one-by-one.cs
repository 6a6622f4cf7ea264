// corpus: All rows of the file are asked for one by one, although the model can transform them at once.
// library: ML.NET
// axis: loop, query
// scores: MLQ6003
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("house.zip", out _);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var engine = ml.Model.CreatePredictionEngine<House, Price>(model);
foreach (var house in ml.Data.CreateEnumerable<House>(rows, reuseRowObject: false))
{
    var price = engine.Predict(house); // expect: MLQ6003
    Console.WriteLine(price.Score);
}

var houses = ml.Data.CreateEnumerable<House>(rows, reuseRowObject: false).ToList();
var total = houses.Sum(house => engine.Predict(house).Score); // expect: MLQ6003
Console.WriteLine(total);

public sealed class House
{
    [LoadColumn(0)]
    public float Size { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
