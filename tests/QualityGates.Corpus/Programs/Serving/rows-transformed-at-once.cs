// corpus: All rows are transformed at once; the engine shows a few, and answers what a person types.
// library: ML.NET
// axis: loop
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("house.zip", out _);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
foreach (var price in ml.Data.CreateEnumerable<Price>(model.Transform(rows), reuseRowObject: false))
{
    Console.WriteLine(price.Score);
}

var engine = ml.Model.CreatePredictionEngine<House, Price>(model);
foreach (var house in ml.Data.CreateEnumerable<House>(rows, reuseRowObject: false).Take(5))
{
    Console.WriteLine(engine.Predict(house).Score);
}

while (Console.ReadLine() is { Length: > 0 } line)
{
    Console.WriteLine(engine.Predict(new House { Size = float.Parse(line, CultureInfo.InvariantCulture) }).Score);
}

public sealed class House
{
    [LoadColumn(0)]
    public float Size { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
